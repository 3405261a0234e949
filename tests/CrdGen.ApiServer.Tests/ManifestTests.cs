using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests;

/// <summary>The server takes every manifest without a word, and serves what it says.</summary>
public class ManifestTests(Cluster cluster)
{
    public static TheoryData<string> Names => [.. Manifests.All.Select(manifest => manifest.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_manifest_is_accepted_without_a_warning(string name)
    {
        var api = cluster.Api;

        var answer = cluster.Installed(name);

        answer.IsSuccess.ShouldBeTrue(answer.ToString());
        answer.Warnings.ShouldBeEmpty();
        var definition = await api.GetAsync($"{KubernetesApi.Definitions}/{name}");
        Cluster.IsTrue(definition, "Established").ShouldBeTrue(definition.Text);
        Cluster.IsTrue(definition, "NamesAccepted").ShouldBeTrue(definition.Text);
        Cluster.IsTrue(definition, "NonStructuralSchema").ShouldBeFalse(definition.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_manifest_appears_in_discovery(string name)
    {
        var manifest = Manifests.Of(name);

        foreach (var version in manifest.ServedVersions)
        {
            var answer = await cluster.Api.GetAsync($"apis/{manifest.Group}/{version}");
            var resource = answer.At("resources")!.AsArray().Single(resource => (string?)resource!["name"] == manifest.Plural)!;
            ((string?)resource["kind"]).ShouldBe(manifest.Kind);
            ((bool?)resource["namespaced"]).ShouldBe(manifest.IsNamespaced);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_manifest_appears_in_OpenAPI(string name)
    {
        var manifest = Manifests.Of(name);

        foreach (var version in manifest.ServedVersions)
        {
            // The server puts the specifications together some time after the definition.
            await cluster.Api.WaitForAsync($"openapi/v3/apis/{manifest.Group}/{version}", answer => HasKind(answer, manifest.Group, version, manifest.Kind));
        }
    }

    private static bool HasKind(ApiAnswer answer, string group, string version, string kind) =>
        answer.At("components", "schemas") is JsonObject schemas
        && schemas.Any(schema => schema.Value!["x-kubernetes-group-version-kind"] is JsonArray kinds
            && kinds.Any(k => (string?)k!["group"] == group && (string?)k["version"] == version && (string?)k["kind"] == kind));
}
