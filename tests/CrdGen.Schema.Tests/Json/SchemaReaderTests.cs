using CrdGen.Schema.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Json;

public sealed class SchemaReaderTests
{
    /// <summary>Every keyword that a structural schema has, in the order in which they are written.</summary>
    private const string Everything = """
        {"additionalProperties":{"type":"string"},"allOf":[{"minLength":1}],"anyOf":[{"maxLength":1}],"default":{"a":[1]},"description":"d","enum":[1,"a",null],"example":1.50,"exclusiveMaximum":true,"exclusiveMinimum":true,"externalDocs":{"description":"d","url":"u"},"format":"f","items":{"type":"string"},"maxItems":2,"maxLength":2,"maxProperties":2,"maximum":18446744073709551615,"minItems":1,"minLength":1,"minProperties":1,"minimum":-0.5,"multipleOf":0.1,"not":{"required":["x"]},"nullable":true,"oneOf":[{"pattern":"a"}],"pattern":"p","properties":{"a":{"type":"string"}},"required":["a"],"title":"t","type":"object","x-kubernetes-embedded-resource":true,"x-kubernetes-int-or-string":true,"x-kubernetes-list-map-keys":["k"],"x-kubernetes-list-type":"map","x-kubernetes-map-type":"atomic","x-kubernetes-preserve-unknown-fields":true,"x-kubernetes-validations":[{"fieldPath":".a","message":"m","messageExpression":"e","optionalOldSelf":true,"reason":"r","rule":"self"}]}
        """;

    [Fact]
    public void Keeps_every_keyword() => JsonWriter.Write(SchemaWriter.Write(SchemaReader.Read(JsonReader.Read(Everything)))).ShouldBe(Everything);

    [Theory]
    [InlineData("[]", "", "a schema is a JSON object")]
    [InlineData("""{"$ref":"#/x"}""", "$ref", "no keyword")]
    [InlineData("""{"properties":{"a":{"minLength":"1"}}}""", "properties.a.minLength", "an integer")]
    [InlineData("""{"properties":[]}""", "properties", "an object")]
    [InlineData("""{"anyOf":[{"type":1}]}""", "anyOf[0].type", "a string")]
    [InlineData("""{"required":"a"}""", "required", "a list")]
    [InlineData("""{"nullable":"true"}""", "nullable", "true or false")]
    [InlineData("""{"x-kubernetes-validations":[{"rules":"x"}]}""", "x-kubernetes-validations[0].rules", "no field of a validation rule")]
    public void Says_what_is_wrong_and_where(string json, string path, string message)
    {
        var error = Should.Throw<SchemaFormatException>(() => SchemaReader.Read(JsonReader.Read(json)));
        error.Path.ShouldBe(path);
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 10, "one two…")]
    [InlineData("abcdefghijklmnop", 5, "abcd…")]
    [InlineData("anything", 0, null)]
    [InlineData("ab😀cd", 4, "ab…")]
    [InlineData(null, 3, null)]
    public void Limits_descriptions(string? text, int limit, string? expected) => Descriptions.Limit(text, limit).ShouldBe(expected);
}
