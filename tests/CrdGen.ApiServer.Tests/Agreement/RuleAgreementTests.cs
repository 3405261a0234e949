using CrdGen.SampleObjects;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>
/// As <see cref="AgreementTests"/>, with the CEL rules of the published CRDs that have some: of new objects, and of updates, which
/// transition rules and ratcheting are about. <c>CRDGEN_AGREEMENT</c> is the number of objects, <c>CRDGEN_SEED</c> the seed.
/// </summary>
public sealed class RuleAgreementTests(ITestOutputHelper output)
{
    private const int MinObjects = 6;
    private const int Attempts = 20;
    private const int MaxShown = 25;

    [Fact]
    public async Task Rules_give_what_they_give_in_the_API_server()
    {
        var comparison = new Comparison<Result>();
        await comparison.RunAsync(Corpus.All.Where(d => d.Json.ToString().Contains("\"x-kubernetes-validations\"", StringComparison.Ordinal)), MinObjects, (api, definition, count) => CompareAsync(api, definition, count, comparison.Seed));
        var results = comparison.Results;
        var disagreements = results.Where(result => !result.Agrees).OrderBy(result => result.Seed, StringComparer.Ordinal).ToList();
        var byRules = results.Count(result => result.Problems.Any(problem => problem.Rule == ObjectValidator.Rules));
        output.WriteLine($"seed {comparison.Seed}: {results.Count} objects of {comparison.DefinitionCount} CRDs in {comparison.Elapsed.TotalSeconds:F0} s, {results.Count(r => r.IsAdmitted)} admitted, {byRules} break rules, {disagreements.Count} disagreements");
        disagreements.Count.ShouldBe(0, string.Join("\n\n", disagreements.Take(MaxShown)));
        byRules.ShouldBeGreaterThan(results.Count / 20, "a comparison needs objects that break rules");
    }

    private static async Task<List<Result>> CompareAsync(KubernetesApi api, PublishedDefinition published, int count, int seed)
    {
        var definition = CustomResourceDefinitionReader.Read(published.Json);
        var created = await api.CreateAsync(KubernetesApi.Definitions, published.Json.ToString());
        created.IsSuccess.ShouldBeTrue($"{definition.Name}: {created}");
        var version = definition.Versions.First(v => v.Storage);
        await api.WaitForAsync(Definitions.ObjectsPath(definition, version), answer => answer.IsSuccess);
        var path = Definitions.ObjectsPath(definition, version);
        var validator = new ObjectValidator(definition, version, rules: new RuleValidator(version.Schema, isResourceRoot: true));
        var results = new List<Result>();
        for (var i = 0; i < count; i++)
        {
            var name = $"{seed}/{definition.Name}/{i}";
            var random = Comparison<Result>.RandomOf(name);
            var value = i % 3 == 0 ? Sample(definition, version, validator, random) : Samples.Create(definition, version, random);
            value = i % 6 == 5 ? Mutations.Apply(value, random) : value;
            var answer = await api.CreateAsync($"{path}?dryRun=All&fieldValidation=Strict", value.ToString());
            results.Add(new(name, value, null, answer.IsSuccess, answer.Message, validator.FindProblems(value)));
            if (answer.IsSuccess && value.Get("metadata")?.Get("name") is { } objectName)
            {
                await CompareUpdateAsync(name + "/update", $"{path}/{objectName.Text}", value);
            }

            async Task CompareUpdateAsync(string updateName, string objectPath, JsonValue first)
            {
                var stored = await api.CreateAsync(path, first.ToString());
                if (!stored.IsSuccess)
                {
                    return;
                }

                var old = JsonReader.Read(stored.Text);
                var other = random.Next(2) == 0 ? Mutations.Apply(first, random) : Samples.Create(definition, version, random);
                var next = JsonValue.From(other.Members.Select(m => m.Name == "metadata" ? m with { Value = old.Get("metadata")! } : m));
                var update = await api.UpdateAsync($"{objectPath}?dryRun=All&fieldValidation=Strict", next.ToString());
                results.Add(new(updateName, next, old, update.IsSuccess, update.Message, validator.FindProblems(next, old, out _)));
                await api.DeleteAsync(objectPath);
            }
        }

        await api.DeleteAsync($"{KubernetesApi.Definitions}/{definition.Name}");
        return results;
    }

    /// <summary>An object that breaks no rules, as far as chance allows.</summary>
    private static JsonValue Sample(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, ObjectValidator validator, Random random)
    {
        for (var attempt = 1; ; attempt++)
        {
            var value = Samples.Create(definition, version, random);
            if (attempt == Attempts || validator.FindProblems(value).Count == 0)
            {
                return value;
            }
        }
    }

    private sealed record Result(string Seed, JsonValue Value, JsonValue? Old, bool IsAdmitted, string Message, IReadOnlyList<ValueProblem> Problems)
    {
        /// <summary>The verdict is the same, and the API server says of rules what we say.</summary>
        public bool Agrees => IsAdmitted == (Problems.Count == 0) && Problems.All(p => p.Rule != ObjectValidator.Rules || Message.Contains(p.Message, StringComparison.Ordinal) || Problems.Any(other => other.Rule == "unknownField"));

        public override string ToString() =>
            $"{Seed}: the API server {(IsAdmitted ? "admits it" : "says: " + Message)}\n  validate says: {(Problems.Count == 0 ? "nothing" : string.Join("; ", Problems.Select(p => $"{p} ({p.Rule})")))}\n  {Value}{(Old is null ? "" : $"\n  before: {Old}")}";
    }
}
