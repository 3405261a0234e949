using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>
/// <c>crdgen validate</c> and the API server say the same of random objects of published CRDs, valid ones and mutated ones.
/// <c>CRDGEN_AGREEMENT</c> is the number of objects, <c>CRDGEN_SEED</c> the seed; without them a sample that takes seconds.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int MinObjects = 10;
    private const int MaxShown = 25;

    [Fact]
    public async Task Validate_agrees_with_the_API_server()
    {
        var comparison = new Comparison<Result>();
        await comparison.RunAsync(Corpus.All, MinObjects, (api, definition, count) => CompareAsync(api, definition, count, comparison.Seed));
        var results = comparison.Results;
        var disagreements = results.Where(result => result.IsAdmitted != (result.Problems.Count == 0)).OrderBy(result => result.Seed, StringComparer.Ordinal).ToList();
        output.WriteLine($"seed {comparison.Seed}: {results.Count} objects of {comparison.DefinitionCount} CRDs in {comparison.Elapsed.TotalSeconds:F0} s, {results.Count(r => r.IsAdmitted)} admitted, {disagreements.Count} disagreements");
        disagreements.Count.ShouldBe(0, string.Join("\n\n", disagreements.Take(MaxShown)));
        results.Count(result => result.IsAdmitted).ShouldBeInRange(results.Count / 5, results.Count * 4 / 5, "a comparison needs both kinds of objects");
    }

    private static async Task<List<Result>> CompareAsync(KubernetesApi api, PublishedDefinition published, int count, int seed)
    {
        var json = Definitions.WithoutRules(published.Json);
        var definition = CustomResourceDefinitionReader.Read(json);
        var created = await api.CreateAsync(KubernetesApi.Definitions, json.ToString());
        created.IsSuccess.ShouldBeTrue($"{definition.Name}: {created}");
        var versions = definition.Versions.Where(version => version.Served).ToList();
        foreach (var version in versions)
        {
            await api.WaitForAsync(Definitions.ObjectsPath(definition, version), answer => answer.IsSuccess);
        }

        var results = new List<Result>();
        for (var i = 0; i < count; i++)
        {
            var name = $"{seed}/{definition.Name}/{i}";
            var random = Comparison<Result>.RandomOf(name);
            var version = versions[random.Next(versions.Count)];
            var value = Samples.Create(definition, version, random);
            value = i % 3 == 0 ? value : Mutations.Apply(value, random);
            var answer = await api.CreateAsync($"{Definitions.ObjectsPath(definition, version)}?dryRun=All&fieldValidation=Strict", value.ToString());
            results.Add(new(name, value, answer.IsSuccess, answer.Message, new ObjectValidator(definition, version).FindProblems(value)));
        }

        await api.DeleteAsync($"{KubernetesApi.Definitions}/{definition.Name}");
        return results;
    }

    private sealed record Result(string Seed, JsonValue Value, bool IsAdmitted, string Message, IReadOnlyList<ValueProblem> Problems)
    {
        public override string ToString() =>
            $"{Seed}: the API server {(IsAdmitted ? "admits it" : "says: " + Message)}\n  validate says: {(Problems.Count == 0 ? "nothing" : string.Join("; ", Problems.Select(p => $"{p} ({p.Rule})")))}\n  {Value}";
    }
}
