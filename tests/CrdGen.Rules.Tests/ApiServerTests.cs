using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Rules.Tests;

/// <summary>A real API server and the C# agree on which rules random objects break.</summary>
public sealed class ApiServerTests
{
    private const int Seed = 20261123;
    private const int Objects = 300;

    [Fact]
    public async Task The_API_server_finds_the_rules_broken_that_are_broken_in_CSharp()
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        using var plane = await TestControlPlane.StartAsync(TestContext.Current.CancellationToken);
        var created = await plane.Api.CreateAsync(KubernetesApi.Definitions, RuleAssembly.Instance.Value.Manifest);
        created.IsSuccess.ShouldBeTrue(created.ToString());
        const string path = "apis/test.acme.io/v1/namespaces/default/widgets";
        await plane.Api.WaitForAsync(path, answer => answer.IsSuccess);

        var specs = new RandomSpec(Seed);
        var disagreements = new List<string>();
        var broken = new HashSet<int>();
        var held = new HashSet<int>();
        for (var i = 0; i < Objects; i++)
        {
            var spec = specs.Next();
            var answer = await plane.Api.CreateAsync(path + "?dryRun=All&fieldValidation=Strict", RuleNumbers.Widget(spec));
            var causes = answer.Body?["details"]?["causes"]?.AsArray().Select(cause => (string?)cause!["message"] ?? "").ToList() ?? [];
            causes.Where(cause => !RuleNumbers.IsNamed(cause)).ShouldBeEmpty($"seed {Seed}: {spec.ToJsonString()}");
            var onServer = causes.Select(RuleNumbers.In).ToHashSet();
            var inCSharp = RuleAssembly.Instance.Value.Broken(spec);
            disagreements.AddRange(onServer.Except(inCSharp).Select(rule => $"only the API server refuses {TranslationTable.Rows[rule]}: {spec.ToJsonString()}"));
            disagreements.AddRange(inCSharp.Except(onServer).Select(rule => $"only C# refuses {TranslationTable.Rows[rule]}: {spec.ToJsonString()}"));
            broken.UnionWith(inCSharp);
            held.UnionWith(Enumerable.Range(0, TranslationTable.Rows.Count).Except(inCSharp));
        }

        disagreements.Take(20).ShouldBeEmpty($"seed {Seed}");

        // A rule that never holds, or always, would agree without a test.
        Enumerable.Range(0, TranslationTable.Rows.Count).Where(i => !broken.Contains(i) || !held.Contains(i)).Select(i => TranslationTable.Rows[i].CSharp).ShouldBeEmpty();
    }
}
