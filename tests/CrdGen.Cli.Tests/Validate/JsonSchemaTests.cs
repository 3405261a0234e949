using System.Text;
using CrdGen.Cli.Reading;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;
using NJsonSchema;

namespace CrdGen.Cli.Tests.Validate;

/// <summary>
/// Where Kubernetes' schemas mean what JSON Schema means, an independent validator says the same. It is no part of the tool: it
/// knows neither RE2 nor nullable, nor what <c>x-kubernetes-…</c> asks for, nor the API server's ways with numbers.
/// </summary>
public sealed class JsonSchemaTests
{
    private static readonly string[] Schemas =
    [
        """{"type":"string","minLength":1,"maxLength":3}""",
        """{"type":"string","enum":["a","bb"]}""",
        """{"type":"string","pattern":"^[ab]+$"}""",
        """{"type":"integer","minimum":-1,"maximum":5}""",
        """{"type":"integer","multipleOf":3}""",
        """{"type":"number","minimum":1,"maximum":2.5}""",
        """{"type":"boolean"}""",
        """{"type":"array","minItems":1,"maxItems":2,"items":{"type":"integer"}}""",
        """{"type":"object","minProperties":1,"maxProperties":2,"additionalProperties":{"type":"string"}}""",
        """{"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":"array","items":{"type":"string","maxLength":1}}}}""",
        """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"oneOf":[{"required":["a"]},{"required":["b"]}]}""",
        """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"anyOf":[{"required":["a"]},{"required":["b"]}]}""",
        """{"type":"integer","not":{"enum":[1,2]}}""",
        """{"type":"integer","allOf":[{"minimum":0},{"maximum":4}]}""",
    ];

    private static readonly string[] Values =
    [
        "\"\"", "\"a\"", "\"bb\"", "\"abc\"", "\"abcd\"", "\"c\"", "-2", "-1", "0", "1", "2", "3", "4", "5", "6", "0.5", "0.4", "2.5", "2.6", "1.5", "true", "false", "[]", "[1]", "[1,2]", "[1,2,3]", "[\"a\"]", "[1.5]",
        "{}", "{\"a\":1}", "{\"a\":\"x\"}", "{\"b\":\"x\"}", "{\"a\":\"x\",\"b\":\"y\"}", "{\"a\":1,\"b\":[\"x\"]}", "{\"a\":1,\"b\":[\"xy\"]}", "{\"b\":[]}", "{\"a\":\"x\",\"b\":\"y\",\"c\":\"z\"}",
    ];

    public static TheoryData<string> All => [.. Schemas];

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_independent_validator_agrees(string schema)
    {
        var oracle = await JsonSchema.FromJsonAsync(Closed(schema), TestContext.Current.CancellationToken);
        var model = Definition(schema);
        foreach (var value in Values)
        {
            var problems = new ObjectValidator(model, model.Versions[0]).FindProblems(JsonReader.Read($$"""{"apiVersion":"acme.io/v1","kind":"Widget","metadata":{"name":"a"},"spec":{{value}}}"""));
            (problems.Count == 0).ShouldBe(oracle.Validate(value).Count == 0, $"{schema} with {value}: {string.Join("; ", problems)}");
        }
    }

    /// <summary>Unknown fields are errors to both.</summary>
    private static string Closed(string schema) => schema.Contains("\"properties\"", StringComparison.Ordinal) ? schema[..^1] + ",\"additionalProperties\":false}" : schema;

    private static CustomResourceDefinition Definition(string schema)
    {
        var yaml = Definitions.Yaml("Widget");
        var text = yaml[..yaml.IndexOf("spec:\n", yaml.IndexOf("properties:", StringComparison.Ordinal), StringComparison.Ordinal)] + $"spec: {schema}\n";
        return CustomResourceDefinitionReader.Read(SourceFile.Read("a.yaml", Encoding.UTF8.GetBytes(text)).Single().Value);
    }
}
