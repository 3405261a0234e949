using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Subresources;

/// <summary>Versions, scope and root fields.</summary>
public class VersionTests(Cluster cluster)
{
    private const string Group = "apis/table.acme.io";
    private const string Namespaced = "namespaces/default/versioneds";

    [Fact]
    public async Task Two_versions_are_served_and_the_deprecated_one_warns()
    {
        var created = await cluster.Api.CreateAsync($"{Group}/v1beta1/{Namespaced}", Object("v1beta1", "two"));

        var stored = await cluster.Api.GetAsync($"{Group}/v1/{Namespaced}/two");

        created.IsSuccess.ShouldBeTrue(created.ToString());
        created.Warnings.ShouldHaveSingleItem().ShouldContain("table.acme.io/v1beta1 Versioned is deprecated: use v1");
        ((string?)stored.At("spec", "size")).ShouldBe("large");
        stored.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_is_not_served_is_not_there()
    {
        var answer = await cluster.Api.CreateAsync($"{Group}/v1alpha1/{Namespaced}", Object("v1alpha1", "none"));

        ((int)answer.Code).ShouldBe(404);
        var definition = await cluster.Api.GetAsync($"{KubernetesApi.Definitions}/versioneds.table.acme.io");
        definition.At("status", "storedVersions")!.ToJsonString().ShouldBe("""["v1"]""");
        definition.At("spec", "versions")!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_resource_may_lie_outside_of_namespaces_with_fields_of_its_own()
    {
        const string path = $"{Group}/v1/clusterwide";

        var good = await cluster.Api.CreateAsync(path, Wide("c1", """ "data": "abc", "enabled": true """));
        var missing = await cluster.Api.CreateAsync(path, Wide("c2", """ "data": "abc" """));
        var tooLong = await cluster.Api.CreateAsync(path, Wide("c3", """ "data": "abcd", "enabled": true """));
        var name = await cluster.Api.CreateAsync(path, Wide("d1", """ "enabled": true """));
        var list = await cluster.Api.GetAsync(path);

        good.IsSuccess.ShouldBeTrue(good.ToString());
        missing.Message.ShouldContain("enabled: Required value");
        tooLong.Message.ShouldContain("data: Too long: may not be more than 3");
        name.Message.ShouldContain("the name begins with c");
        ((string?)list.At("kind")).ShouldBe("ClusterWides");
    }

    [Fact]
    public async Task Labels_and_annotations_are_the_definition_s()
    {
        var definition = await cluster.Api.GetAsync($"{KubernetesApi.Definitions}/clusterwide.table.acme.io");

        ((string?)definition.At("metadata", "labels", "acme.io/team")).ShouldBe("tables");
        ((string?)definition.At("metadata", "annotations", "acme.io/owner")).ShouldBe("nobody");
        ((string?)definition.At("spec", "names", "singular")).ShouldBe("clusterwideone");
    }

    private static string Wide(string name, string fields) =>
        $$"""{"apiVersion": "table.acme.io/v1", "kind": "ClusterWide", "metadata": {"name": "{{name}}"}, {{fields}} }""";

    private static string Object(string version, string name) =>
        $$"""{"apiVersion": "table.acme.io/{{version}}", "kind": "Versioned", "metadata": {"name": "{{name}}"}, "spec": {"size": "large"} }""";
}
