using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Validation.Definitions;

public sealed class DefaultValuesTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"")]
    [InlineData("""{"type":"string","maxLength":1}""", "\"😀\"")] // one code point
    [InlineData("""{"type":"string","pattern":"^a$"}""", "\"a\"")]
    [InlineData("""{"type":"integer","minimum":1,"maximum":2}""", "2")]
    [InlineData("""{"type":"integer"}""", "1.0")]
    [InlineData("""{"type":"number","multipleOf":0.1}""", "0.3")]
    [InlineData("""{"type":"integer","format":"int64"}""", "9223372036854775807")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"}""", "[\"a\",\"b\"]")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}""", "{\"a\":\"\"}")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"}}""", "{\"x\":1}")]
    [InlineData("""{"type":"object","x-kubernetes-preserve-unknown-fields":true}""", "{\"x\":1}")]
    [InlineData("""{"x-kubernetes-int-or-string":true}""", "\"50%\"")]
    [InlineData("""{"type":"string","nullable":true}""", "null")]
    [InlineData("""{"type":"string","enum":["a",null],"nullable":true}""", "\"a\"")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"oneOf":[{"required":["a"]},{"required":["b"]}]}""", "{\"a\":\"\"}")]
    public void Satisfies(string schema, string value) =>
        DefaultValues.FindError(SchemaReader.Read(JsonReader.Read(schema)), JsonReader.Read(value)).ShouldBeNull();

    [Theory]
    [InlineData("""{"type":"string"}""", "1", "1 must be of type string, not integer")]
    [InlineData("""{"type":"string"}""", "null", "null must be of type string")]
    [InlineData("""{"type":"string","minLength":2}""", "\"😀\"", "at least 2 characters")]
    [InlineData("""{"type":"string","pattern":"^a$"}""", "\"a\\n\"", "must match the pattern")]
    [InlineData("""{"type":"string","format":"uuid"}""", "\"x\"", "format uuid")]
    [InlineData("""{"type":"integer","maximum":2,"exclusiveMaximum":true}""", "2", "must be less than 2")]
    [InlineData("""{"type":"integer","format":"int32"}""", "2147483648", "format int32")]
    [InlineData("""{"type":"integer","multipleOf":3}""", "4", "multiple")]
    [InlineData("""{"type":"array","items":{"type":"string"},"maxItems":1}""", "[\"a\",\"b\"]", "at most 1")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"}""", "[\"a\",\"a\"]", "Duplicate value")]
    [InlineData("""{"type":"array","items":{"type":"integer"}}""", "[1,\"a\"]", "[1]: \"a\" must be of type integer")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"string"}}}}}""", "{\"a\":{\"c\":1}}", "a: there is no field 'c'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","default":"x"}},"required":["a"]}""", "{}", "does not take its default")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"oneOf":[{"required":["a"]},{"required":["b"]}]}""", "{\"a\":\"\",\"b\":\"\"}", "exactly one branch of oneOf, and satisfies 2")]
    [InlineData("""{"type":"string","not":{"enum":["a"]}}""", "\"a\"", "must not satisfy")]
    public void Does_not_satisfy(string schema, string value, string why) =>
        DefaultValues.FindError(SchemaReader.Read(JsonReader.Read(schema)), JsonReader.Read(value)).ShouldNotBeNull().ShouldContain(why);
}
