using System.Text.Json.Nodes;
using CrdGen.KubernetesData;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.KubernetesTypes;

/// <summary>The tool in build/kubernetes-definitions.</summary>
public class DefinitionToolTests
{
    [Theory]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/x.B"}],"default":{},"description":"d"}""", """{"description":"d","$ref":"x.B"}""")]
    [InlineData("""{"type":"string","default":""}""", """{"type":"string"}""")]
    [InlineData("""{"type":"string","default":"TCP"}""", """{"type":"string","default":"TCP"}""")]
    [InlineData("""{"type":"integer","default":0}""", """{"type":"integer"}""")]
    [InlineData("""{"type":"string","enum":["A"],"description":"One.\n\nPossible enum values:\n - `\"A\"` is it"}""", """{"type":"string","description":"One."}""")]
    [InlineData("""{"type":"string","enum":["A"],"description":"Possible enum values:\n - `\"A\"`"}""", """{"type":"string"}""")]
    [InlineData("""{"type":"object","required":["b","a"],"x-kubernetes-unions":[]}""", """{"type":"object","required":["a","b"]}""")]
    [InlineData("""{"type":"array","items":{"type":"string","default":""},"x-kubernetes-patch-strategy":"merge"}""", """{"type":"array","items":{"type":"string"}}""")]
    public void A_schema_is_cleaned(string source, string expected) =>
        SchemaCleaner.Clean(JsonNode.Parse(source)!.AsObject()).ToJsonString().ShouldBe(expected);

    [Fact]
    public void An_unknown_keyword_is_an_error() =>
        Should.Throw<InvalidDataException>(() => SchemaCleaner.Clean(JsonNode.Parse("""{"pattern":"x"}""")!.AsObject()))
            .Message.ShouldContain("pattern");

    [Fact]
    public void A_patch_sets_and_removes()
    {
        var target = JsonNode.Parse("""{"a":{"b":1,"c":2}}""")!.AsObject();
        MergePatch.Apply(target, JsonNode.Parse("""{"a":{"b":null,"d":3}}""")!.AsObject(), "x");
        target.ToJsonString().ShouldBe("""{"a":{"c":2,"d":3}}""");
    }

    [Theory]
    [InlineData("""{"b":null}""")]
    [InlineData("""{"b":{"c":1}}""")]
    public void A_patch_of_what_is_not_there_is_an_error(string patch) =>
        Should.Throw<InvalidDataException>(() => MergePatch.Apply(JsonNode.Parse("""{"a":1}""")!.AsObject(), JsonNode.Parse(patch)!.AsObject(), "x"))
            .Message.ShouldContain("x.b");
}
