using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Subresources;

/// <summary>Status and scale subresources, columns and selectable fields do what they are for.</summary>
public class ScalableTests(Cluster cluster)
{
    private const string Path = "apis/table.acme.io/v1/namespaces/default/scalables";

    [Fact]
    public async Task Status_is_a_subresource()
    {
        await CreateAsync("status", "red");

        var ignored = await cluster.Api.PatchAsync($"{Path}/status", """{"status": {"replicas": 5}}""", KubernetesApi.MergePatch);
        var status = await cluster.Api.PatchAsync($"{Path}/status/status", """{"spec": {"color": "blue"}, "status": {"replicas": 7}}""", KubernetesApi.MergePatch);

        ignored.At("status").ShouldBeNull();
        ((int?)status.At("status", "replicas")).ShouldBe(7);
        ((string?)status.At("spec", "color")).ShouldBe("red");
        ((int?)status.At("metadata", "generation")).ShouldBe(1);
    }

    [Fact]
    public async Task Scale_is_a_subresource()
    {
        await CreateAsync("scale", "red");
        await cluster.Api.PatchAsync($"{Path}/scale/status", """{"status": {"replicas": 1, "selector": "app=a"}}""", KubernetesApi.MergePatch);

        var before = await cluster.Api.GetAsync($"{Path}/scale/scale");
        var after = await cluster.Api.PatchAsync($"{Path}/scale/scale", """{"spec": {"replicas": 4}}""", KubernetesApi.MergePatch);
        var resource = await cluster.Api.GetAsync($"{Path}/scale");

        before.IsSuccess.ShouldBeTrue(before.ToString());
        ((string?)before.At("kind")).ShouldBe("Scale");
        ((int?)before.At("spec", "replicas")).ShouldBe(1);
        ((int?)before.At("status", "replicas")).ShouldBe(1);
        ((string?)before.At("status", "selector")).ShouldBe("app=a");
        ((int?)after.At("spec", "replicas")).ShouldBe(4);
        ((int?)resource.At("spec", "replicas")).ShouldBe(4);
    }

    [Fact]
    public async Task Columns_are_printed()
    {
        await CreateAsync("columns", "pink");
        await cluster.Api.PatchAsync($"{Path}/columns/status", """{"status": {"replicas": 3}}""", KubernetesApi.MergePatch);

        var table = await cluster.Api.GetAsync($"{Path}/columns", "application/json;as=Table;g=meta.k8s.io;v=v1");

        var columns = table.At("columnDefinitions")!.AsArray();
        columns.Select(c => (string?)c!["name"]).ShouldBe(["Name", "Color", "Desired", "Replicas", "Age"]);
        columns.Select(c => (string?)c!["type"]).ShouldBe(["string", "string", "integer", "integer", "date"]);
        columns.Select(c => (int?)c!["priority"]).ShouldBe([0, 0, 0, 1, 0]);
        ((string?)columns[1]!["description"]).ShouldBe("The color.");
        var cells = table.At("rows")!.AsArray().Single()!["cells"]!.AsArray();
        cells.Take(4).Select(cell => cell!.ToString()).ShouldBe(["columns", "pink", "1", "3"]);
    }

    [Fact]
    public async Task Fields_are_selectable()
    {
        await CreateAsync("select-1", "selected");
        await CreateAsync("select-2", "other");

        var selected = await cluster.Api.GetAsync($"{Path}?fieldSelector=spec.color%3Dselected");
        var refused = await cluster.Api.GetAsync($"{Path}?fieldSelector=spec.replicas%3D1");

        selected.At("items")!.AsArray().Select(item => (string?)item!["metadata"]!["name"]).ShouldBe(["select-1"]);
        refused.IsSuccess.ShouldBeFalse();
        refused.Message.ShouldContain("field label not supported: spec.replicas");
    }

    [Fact]
    public async Task Short_names_and_categories_are_served()
    {
        var resources = await cluster.Api.GetAsync("apis/table.acme.io/v1");

        var resource = resources.At("resources")!.AsArray().Single(r => (string?)r!["name"] == "scalables")!;
        resource["shortNames"]!.ToJsonString().ShouldBe("""["sca"]""");
        resource["categories"]!.ToJsonString().ShouldBe("""["tables"]""");
    }

    private async Task CreateAsync(string name, string color)
    {
        var answer = await cluster.Api.CreateAsync(Path, new JsonObject
        {
            ["apiVersion"] = "table.acme.io/v1",
            ["kind"] = "Scalable",
            ["metadata"] = new JsonObject { ["name"] = name },
            ["spec"] = new JsonObject { ["color"] = color },
        }.ToJsonString());
        answer.IsSuccess.ShouldBeTrue(answer.ToString());
    }
}
