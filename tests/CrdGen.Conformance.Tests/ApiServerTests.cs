using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests;

/// <summary>A real API server takes what came out of C#: every definition, and an object of each.</summary>
public sealed class ApiServerTests
{
    private const int Seed = 20240603;

    /// <summary>How many random objects are made until one is valid.</summary>
    private const int Attempts = 50;

    private const int ParallelDefinitions = 8;

    [Fact]
    public async Task The_API_server_takes_every_definition_and_an_object_of_each_after_its_way_through_CSharp()
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        using var plane = await TestControlPlane.StartAsync(TestContext.Current.CancellationToken);
        var problems = new List<string>();
        await Parallel.ForEachAsync(Corpus.All, new ParallelOptions { MaxDegreeOfParallelism = ParallelDefinitions }, async (published, _) =>
        {
            var found = await ProblemsAsync(plane.Api, published.Name);
            lock (problems)
            {
                problems.AddRange(found.Select(problem => $"{published.Name}: {problem}"));
            }
        });

        problems.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static async Task<List<string>> ProblemsAsync(KubernetesApi api, string name)
    {
        var generated = RoundTripTests.Together.Value.Manifest(name)!;
        var whole = await api.CreateAsync($"{KubernetesApi.Definitions}?dryRun=All&fieldValidation=Strict", generated.ToString());
        if (!whole.IsSuccess)
        {
            return [$"the definition is refused: {whole}"];
        }

        // An object at random does not follow CEL rules.
        var json = Definitions.WithoutRules(generated);
        var definition = CustomResourceDefinitionReader.Read(json);
        var version = definition.Versions.First(v => v.Storage);
        var path = Definitions.ObjectsPath(definition, version);
        var created = await api.CreateAsync(KubernetesApi.Definitions, json.ToString());
        if (!created.IsSuccess)
        {
            return [$"without rules the definition is refused: {created}"];
        }

        await api.WaitForAsync(path, answer => answer.IsSuccess);
        var (sample, wrong) = Sample(definition, version);
        if (wrong is not null)
        {
            return [$"seed {Seed}: of {Attempts} random objects none is valid, the last because of {wrong}: {sample}"];
        }

        var type = ObjectTests.Types.Value.Find(definition.Group, version.Name, definition.Names.Kind);
        var admitted = await api.CreateAsync($"{path}?dryRun=All&fieldValidation=Strict", ObjectTests.Travel(sample.ToString(), type));
        await api.DeleteAsync($"{KubernetesApi.Definitions}/{name}");
        return admitted.IsSuccess ? [] : [$"seed {Seed}: {sample} is refused: {admitted}"];
    }

    /// <summary>The first valid one of many random objects; else the last, and what is wrong with it.</summary>
    private static (JsonValue Value, ValueProblem? Wrong) Sample(CustomResourceDefinition definition, CustomResourceDefinitionVersion version)
    {
        var random = new Random(Seed);
        var validator = new ObjectValidator(definition, version);
        for (var attempt = 1; ; attempt++)
        {
            var sample = ObjectTests.WithoutNulls(Samples.Create(definition, version, random));
            var problems = validator.FindProblems(sample);
            if (problems.Count == 0 || attempt == Attempts)
            {
                return (sample, problems.Count == 0 ? null : problems[0]);
            }
        }
    }
}
