using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Subresources;

/// <summary>Server-side apply merges lists and maps as their types say.</summary>
public class ApplyTests(Cluster cluster)
{
    private const string Path = "apis/table.acme.io/v1/namespaces/default/collectioncases";

    [Theory]
    [InlineData("owned", """["a"]""", """["b"]""", """["a","b"]""")]
    [InlineData("names", """["a"]""", """["b"]""", """["a","b"]""")]
    [InlineData("ports", """[{"name": "a", "number": 1}]""", """[{"name": "b", "number": 2}]""", """[{"name":"a","number":1,"protocol":"TCP"},{"name":"b","number":2,"protocol":"TCP"}]""")]
    [InlineData("labels", """{"a": "1"}""", """{"b": "2"}""", """{"a":"1","b":"2"}""")]
    public async Task Two_managers_share_what_is_granular(string field, string first, string second, string both)
    {
        var name = "shared-" + field;

        var one = await ApplyAsync(name, "one", field, first);
        var two = await ApplyAsync(name, "two", field, second);

        one.IsSuccess.ShouldBeTrue(one.ToString());
        two.IsSuccess.ShouldBeTrue(two.ToString());
        JsonNode.DeepEquals(two.At("spec", field), JsonNode.Parse(both)).ShouldBeTrue(two.At("spec", field)?.ToJsonString());
    }

    [Theory]
    [InlineData("whole", """["a"]""", """["b"]""")]
    [InlineData("words", """["a"]""", """["b"]""")]
    [InlineData("selector", """{"a": "1"}""", """{"b": "2"}""")]
    public async Task Two_managers_quarrel_about_what_is_atomic(string field, string first, string second)
    {
        var name = "atomic-" + field;

        await ApplyAsync(name, "one", field, first);
        var two = await ApplyAsync(name, "two", field, second);

        ((int)two.Code).ShouldBe(409);
        two.Message.ShouldContain($".spec.{field}");
    }

    private Task<ApiAnswer> ApplyAsync(string name, string manager, string field, string value) =>
        cluster.Api.PatchAsync($"{Path}/{name}?fieldManager={manager}", $$"""
            {
              "apiVersion": "table.acme.io/v1",
              "kind": "CollectionCase",
              "metadata": {"name": "{{name}}"},
              "spec": {"{{field}}": {{value}}}
            }
            """, KubernetesApi.Apply);
}
