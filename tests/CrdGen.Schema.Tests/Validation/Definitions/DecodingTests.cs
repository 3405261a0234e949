using System.Globalization;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Validation.Definitions;

/// <summary>What can be read as a definition, as the API server reads it.</summary>
public sealed class DecodingTests
{
    [Theory]
    [InlineData("\"type\":1", "type", "a string is expected, not 1")]
    [InlineData("\"minLength\":1.0", "minLength", "an integer of 64 bits is expected, not 1.0")]
    [InlineData("\"minLength\":1e2", "minLength", "an integer of 64 bits")]
    [InlineData("\"minimum\":\"1\"", "minimum", "a number")]
    [InlineData("\"minimum\":1e999", "minimum", "a number")]
    [InlineData("\"nullable\":\"x\"", "nullable", "true or false")]
    [InlineData("\"required\":\"x\"", "required", "a list")]
    [InlineData("\"required\":[1]", "required[0]", "a string")]
    [InlineData("\"properties\":[]", "properties", "an object")]
    [InlineData("\"additionalProperties\":\"x\"", "additionalProperties", "a schema, true or false")]
    [InlineData("\"items\":[1]", "items[0]", "an object")]
    [InlineData("\"items\":{\"minLength\":\"a\"}", "items.minLength", "an integer")]
    [InlineData("\"not\":[]", "not", "an object")]
    [InlineData("\"unknown\":1", "unknown", "unknown field")]
    [InlineData("\"allOf\":[{\"unknown\":1}]", "allOf[0].unknown", "unknown field")]
    public void Is_not_read(string keyword, string path, string message)
    {
        var verdict = Judge(keyword);
        var problem = verdict.DecodingProblems.ShouldHaveSingleItem();
        problem.Path.ShouldBe("spec.versions[0].schema.openAPIV3Schema." + path);
        problem.Message.ShouldContain(message);
        // Unknown fields are dropped; all else ends the reading, and so there is no more to say.
        problem.IsUnknownField.ShouldBe(message == "unknown field");
        verdict.IsAccepted.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"title\":null,\"default\":null,\"items\":null,\"properties\":null,\"not\":null,\"additionalProperties\":null")]
    [InlineData("\"required\":[null]")]
    [InlineData("\"nullable\":false,\"uniqueItems\":false,\"id\":\"\",\"$schema\":\"\"")]
    [InlineData("\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"unknown\":1}}}")]
    public void Is_read(string keyword)
    {
        var verdict = Judge(keyword);
        verdict.DecodingProblems.ShouldBeEmpty();
        verdict.Errors.ShouldBeEmpty();
    }

    /// <summary>Anything is an answer, never an exception.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"spec":null,"metadata":null,"status":null}""")]
    [InlineData("""{"spec":{"versions":[null,{}],"names":[]},"metadata":"x"}""")]
    [InlineData("""{"spec":{"versions":[{"schema":{"openAPIV3Schema":null}}],"conversion":{"strategy":"Webhook","webhook":{"clientConfig":{"url":"","caBundle":"!"}}}}}""")]
    public void Anything_is_judged(string json) => DefinitionValidator.Validate(JsonReader.Read(json)).IsAccepted.ShouldBeFalse();

    /// <summary>The deepest schema that can be read is validated without a stack overflow.</summary>
    [Fact]
    public void Deep_schemas_are_judged()
    {
        var levels = (JsonReader.MaxDepth - 10) / 2;
        var schema = string.Concat(Enumerable.Repeat("{\"type\":\"object\",\"properties\":{\"a\":", levels)) + "{\"type\":\"string\"}" + string.Concat(Enumerable.Repeat("}}", levels));
        Judge(schema[1..^1]["\"type\":\"object\",".Length..]).Errors.ShouldBeEmpty();
    }

    private static DefinitionVerdict Judge(string keywords) => DefinitionValidator.Validate(JsonReader.Read(string.Format(CultureInfo.InvariantCulture, """
        {{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{{"name":"foos.acme.io"}},
         "spec":{{"group":"acme.io","scope":"Cluster","names":{{"plural":"foos","kind":"Foo"}},
          "versions":[{{"name":"v1","served":true,"storage":true,"schema":{{"openAPIV3Schema":{{{1}{0}}}}}}}]}}}}
        """, keywords, keywords.StartsWith("\"type\"", StringComparison.Ordinal) ? "" : "\"type\":\"object\",")));
}
