using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Validation.Definitions;

/// <summary>What the API server takes and is wrong all the same.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("""{"type":"integer","minimum":2,"maximum":1}""", "", "no value is both")]
    [InlineData("""{"type":"string","minLength":2,"maxLength":1}""", "", "no value is both")]
    [InlineData("""{"type":"string","maxLength":-1}""", ".maxLength", "no value is allowed")]
    [InlineData("""{"type":"integer","maxLength":1}""", ".maxLength", "says nothing about a value of type integer")]
    [InlineData("""{"type":"string","minimum":1}""", ".minimum", "says nothing about a value of type string")]
    [InlineData("""{"type":"object","pattern":"a"}""", ".pattern", "says nothing about a value of type object")]
    [InlineData("""{"type":"number","multipleOf":0}""", ".multipleOf", "multiple")]
    [InlineData("""{"type":"string","enum":["a",1]}""", ".enum[1]", "not of type string")]
    [InlineData("""{"type":"string","enum":["a","a"]}""", ".enum[1]", "twice")]
    [InlineData("""{"type":"string","enum":["a",null]}""", ".enum[1]", "nullable")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}""", ".required[0]", "no property 'b'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"anyOf":[{"required":["b"]}]}""", ".anyOf[0].required[0]", "no property 'b'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"not":{"properties":{"b":{"minLength":1}}}}""", ".not.properties[b]", "no property 'b'")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set","default":["a","a"]}""", ".default", "Duplicate")]
    [InlineData("""{"type":"array","items":{"type":"string","patern":"a"}}""", ".items.patern", "unknown field")]
    public void Of_schemas(string schema, string path, string text)
    {
        var advice = Judge(Definition("\"a\":" + schema)).Advice.ShouldHaveSingleItem();
        advice.Field.Replace(".properties.a.", ".properties[a].", StringComparison.Ordinal).Replace(".properties.spec.", ".properties[spec].", StringComparison.Ordinal)
            .ShouldBe("spec.versions[0].schema.openAPIV3Schema.properties[spec].properties[a]" + path);
        advice.Detail.ShouldContain(text);
    }

    [Theory]
    [InlineData("""{"type":"integer","minimum":1,"maximum":1}""")]
    [InlineData("""{"x-kubernetes-int-or-string":true,"pattern":"a","maximum":1}""")]
    [InlineData("""{"type":"string","enum":["a",null],"nullable":true}""")]
    [InlineData("""{"type":"object","x-kubernetes-preserve-unknown-fields":true,"required":["b"]}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"},"required":["b"],"anyOf":[{"required":["c"]}]}""")]
    [InlineData("""{"type":"array","items":{"type":"string"},"default":["a","a"]}""")]
    public void Nothing_to_say(string schema) => Judge(Definition("\"a\":" + schema)).Advice.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"name":"A","type":"string","jsonPath":".spec.b"}""", "additionalPrinterColumns[0].jsonPath", "no field 'b'")]
    [InlineData("""{"name":"A","type":"string","jsonPath":".spec.a"},{"name":"A","type":"string","jsonPath":".metadata.name"}""", "additionalPrinterColumns[1].name", "twice")]
    public void Of_columns(string columns, string path, string text)
    {
        var advice = Judge(Definition("\"a\":{\"type\":\"string\"}", $"\"additionalPrinterColumns\":[{columns}],")).Advice.ShouldHaveSingleItem();
        advice.Field.ShouldBe("spec.versions[0]." + path);
        advice.Detail.ShouldContain(text);
    }

    [Fact]
    public void Of_scale_paths() =>
        Judge(Definition("\"a\":{\"type\":\"integer\"}", """ "subresources":{"scale":{"specReplicasPath":".spec.a","statusReplicasPath":".status.b"}}, """))
            .Advice.ShouldHaveSingleItem().Field.ShouldBe("spec.versions[0].subresources.scale.statusReplicasPath");

    [Fact]
    public void Of_versions() =>
        Judge(Definition("\"a\":{\"type\":\"integer\"}").Replace("\"served\":true", "\"served\":false", StringComparison.Ordinal)).Advice.ShouldHaveSingleItem().Field.ShouldBe("spec.versions");

    private static DefinitionVerdict Judge(string definition)
    {
        var verdict = DefinitionValidator.Validate(JsonReader.Read(definition));
        verdict.IsAccepted.ShouldBeTrue(string.Join('\n', verdict.Errors));
        return verdict;
    }

    private static string Definition(string properties, string version = "") => $$"""
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"foos.acme.io"},
         "spec":{"group":"acme.io","scope":"Cluster","names":{"plural":"foos","kind":"Foo"},
          "versions":[{"name":"v1","served":true,"storage":true,{{version}}
           "schema":{"openAPIV3Schema":{"type":"object","properties":{"spec":{"type":"object","properties":{ {{properties}} } } } } } }] } }
        """;
}
