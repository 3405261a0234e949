using System.Diagnostics;
using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport;
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
    private const int ParallelDefinitions = 4;
    private const int MinObjects = 10;
    private const int MaxShown = 25;

    [Fact]
    public async Task Validate_agrees_with_the_API_server()
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        var seed = Number("CRDGEN_SEED", 1);
        var wanted = Number("CRDGEN_AGREEMENT", 300);
        var definitions = Corpus.All.OrderBy(d => d.Name, StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(definitions);
        var perDefinition = Math.Max(MinObjects, (wanted + definitions.Length - 1) / definitions.Length);
        definitions = [.. definitions.Take(Math.Max(1, wanted / MinObjects))];

        using var plane = await TestControlPlane.StartAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        var results = new List<Result>();
        await Parallel.ForEachAsync(definitions, new ParallelOptions { MaxDegreeOfParallelism = ParallelDefinitions }, async (definition, _) =>
        {
            var found = await CompareAsync(plane.Api, definition, perDefinition, seed);
            lock (results)
            {
                results.AddRange(found);
            }
        });

        var disagreements = results.Where(result => result.IsAdmitted != (result.Problems.Count == 0)).OrderBy(result => result.Seed, StringComparer.Ordinal).ToList();
        output.WriteLine($"seed {seed}: {results.Count} objects of {definitions.Length} CRDs in {watch.Elapsed.TotalSeconds:F0} s, {results.Count(r => r.IsAdmitted)} admitted, {disagreements.Count} disagreements");
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
            var random = new Random(StableHash(name));
            var version = versions[random.Next(versions.Count)];
            var value = Samples.Create(definition, version, random);
            value = i % 3 == 0 ? value : Mutations.Apply(value, random);
            var answer = await api.CreateAsync($"{Definitions.ObjectsPath(definition, version)}?dryRun=All&fieldValidation=Strict", value.ToString());
            results.Add(new(name, value, answer.IsSuccess, answer.Message, new ObjectValidator(definition, version).FindProblems(value)));
        }

        await api.DeleteAsync($"{KubernetesApi.Definitions}/{definition.Name}");
        return results;
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;

    /// <summary>The same for the same text on every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));

    private sealed record Result(string Seed, JsonValue Value, bool IsAdmitted, string Message, IReadOnlyList<ValueProblem> Problems)
    {
        public override string ToString() =>
            $"{Seed}: the API server {(IsAdmitted ? "admits it" : "says: " + Message)}\n  validate says: {(Problems.Count == 0 ? "nothing" : string.Join("; ", Problems.Select(p => $"{p} ({p.Rule})")))}\n  {Value}";
    }
}
