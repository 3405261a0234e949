using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>.NET's own scalar types.</summary>
public sealed class ScalarTests
{
    public static MappingTable Scalars => new()
    {
        { "string", """{ "type": "string" }""" },
        { "char", """{ "type": "string", "minLength": 1, "maxLength": 1 }""" },
        { "bool", """{ "type": "boolean" }""" },
        { "sbyte", """{ "type": "integer", "format": "int32", "minimum": -128, "maximum": 127 }""" },
        { "byte", """{ "type": "integer", "format": "int32", "minimum": 0, "maximum": 255 }""" },
        { "short", """{ "type": "integer", "format": "int32", "minimum": -32768, "maximum": 32767 }""" },
        { "ushort", """{ "type": "integer", "format": "int32", "minimum": 0, "maximum": 65535 }""" },
        { "int", """{ "type": "integer", "format": "int32" }""" },
        { "uint", """{ "type": "integer", "format": "int64", "minimum": 0, "maximum": 4294967295 }""" },
        { "long", """{ "type": "integer", "format": "int64" }""" },
        { "ulong", """{ "type": "integer", "format": "int64", "minimum": 0 }""" },
        { "float", """{ "type": "number", "format": "float" }""" },
        { "double", """{ "type": "number", "format": "double" }""" },
        { "decimal", """{ "type": "number" }""" },
        { "Half", """{ "type": "number", "minimum": -65504, "maximum": 65504 }""" },
        { "Guid", """{ "type": "string", "format": "uuid" }""" },
        { "Uri", """{ "type": "string", "format": "uri" }""" },
        { "Version", """{ "type": "string", "pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+(\\.[0-9]+)?)?$" }""" },
        { "DateTime", """{ "type": "string", "format": "date-time" }""" },
        { "DateTimeOffset", """{ "type": "string", "format": "date-time" }""" },
        { "DateOnly", """{ "type": "string", "format": "date" }""" },
        { "TimeOnly", """{ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{7})?$" }""" },
        { "TimeSpan", """{ "type": "string", "pattern": "^-?([0-9]{1,8}\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{7})?$" }""" },
        { "byte[]", """{ "type": "string", "format": "byte" }""" },
        { "Memory<byte>", """{ "type": "string", "format": "byte" }""" },
        { "ReadOnlyMemory<byte>", """{ "type": "string", "format": "byte" }""" },
        { "object", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "dynamic", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonElement", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonDocument", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonNode", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonValue", """{ "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonObject", """{ "type": "object", "x-kubernetes-preserve-unknown-fields": true }""" },
        { "JsonArray", """{ "type": "array", "items": { "x-kubernetes-preserve-unknown-fields": true } }""" },
        { "IntOrString", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true }""" },
    };

    /// <summary>A question mark says that a field is optional, which every field is that is not required; the schema is the same.</summary>
    public static MappingTable Nullables
    {
        get
        {
            var table = new MappingTable();
            foreach (var row in Scalars)
            {
                var scalar = row.GetData()[0] as MappingCase;
                table.Add($"public {row.TestDisplayName}? Value {{ get; set; }}", scalar!.Schema);
            }

            return table;
        }
    }

    public static MappingTable Numbers => new("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class Numbers { public int? Count { get; set; } public string? Name { get; set; } }")
    {
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public long Value { get; set; } = 5;",
            """{ "type": "string", "pattern": "^-?[0-9]+$", "default": "5" }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public double? Value { get; set; }",
            """{ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$" }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int? Value { get; set; }",
            """{ "type": "integer", "format": "int32" }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<int>? Value { get; set; }",
            """{ "type": "array", "items": { "type": "string", "pattern": "^-?[0-9]+$" } }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public Dictionary<string, int>? Value { get; set; }",
            """{ "type": "object", "additionalProperties": { "type": "string", "pattern": "^-?[0-9]+$" } }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<int> Value { get; set; } = [1, -2];",
            """{ "type": "array", "items": { "type": "string", "pattern": "^-?[0-9]+$" }, "default": ["1", "-2"] }"""
        },
        {
            "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<List<int>>? Value { get; set; }",
            """{ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int32" } } }"""
        },
        {
            "public Numbers? Value { get; set; }",
            """{ "type": "object", "properties": { "count": { "type": "string", "pattern": "^-?[0-9]+$" }, "name": { "type": "string" } } }"""
        },
    };

    [Theory, MemberData(nameof(Scalars))]
    public void A_scalar_has_the_schema_of_its_JSON(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Nullables))]
    public void A_nullable_scalar_has_the_same_schema(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Numbers))]
    public void Number_handling_may_make_a_number_a_string(MappingCase mapping) => mapping.Check();
}
