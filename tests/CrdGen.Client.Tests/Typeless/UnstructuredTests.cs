using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Typeless;

public sealed class UnstructuredTests
{
    [Fact]
    public void Nothing_is_lost_and_the_order_is_kept()
    {
        const string Json = """{"apiVersion":"v1","kind":"Odd","metadata":{"name":"a"},"z":[1,2.50,1e3,null],"y":null,"a":{"c":1,"b":12345678901234567890},"text":"é"}""";
        JsonSerializer.Serialize(Unstructured.Parse(Json), ClientJson.Default.Unstructured).ShouldBe(Json.Replace("é", "\\u00E9", StringComparison.Ordinal));
    }

    [Fact]
    public void Types_and_typeless_objects_are_made_of_each_other()
    {
        var map = new ConfigMap { Metadata = new() { Name = "a", Labels = new() { ["b"] = "c" } }, Data = new() { ["d"] = "e" } };
        var typeless = Unstructured.From(map);
        typeless["data"]!["f"] = "g";

        typeless.ToString().ShouldBe("ConfigMap \"a\"");
        var back = typeless.To<ConfigMap>();
        back.Data.ShouldBe(new Dictionary<string, string> { ["d"] = "e", ["f"] = "g" });
        back.Metadata.Labels.ShouldBe(map.Metadata.Labels);
    }

    [Fact]
    public void Metadata_is_never_absent()
    {
        Unstructured.Parse("""{"apiVersion":"v1","kind":"Odd","metadata":null}""").Metadata.Name.ShouldBeNull();
        Unstructured.Parse("{}").Metadata.ShouldNotBeNull();
        new Unstructured("v1", "ConfigMap", "a") { ["data"] = new JsonObject() }.ToJson().ToJsonString().ShouldBe("""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{}}""");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"metadata":5}""")]
    public void What_is_no_object_is_refused(string json) => Should.Throw<FormatException>(() => Unstructured.Parse(json));
}
