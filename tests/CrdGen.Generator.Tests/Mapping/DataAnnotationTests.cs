using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>The attributes of System.ComponentModel.DataAnnotations.</summary>
public sealed class DataAnnotationTests
{
    public static MappingTable Annotations => new()
    {
        { "[Range(1, 9)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "minimum": 1, "maximum": 9 }""" },
        { "[Range(0, int.MaxValue)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "minimum": 0 }""" },
        { "[Range(int.MinValue, 0)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "maximum": 0 }""" },
        { "[Range(0, int.MaxValue)] public long? Value { get; set; }", """{ "type": "integer", "format": "int64", "minimum": 0, "maximum": 2147483647 }""" },
        { "[Range(1, long.MaxValue)] public long? Value { get; set; }", """{ "type": "integer", "format": "int64", "minimum": 1 }""" },
        { "[Range(0.5, double.MaxValue)] public double? Value { get; set; }", """{ "type": "number", "format": "double", "minimum": 0.5 }""" },
        { "[Range(double.NegativeInfinity, 1.5)] public double? Value { get; set; }", """{ "type": "number", "format": "double", "maximum": 1.5 }""" },
        { "[Range(0, 1, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double? Value { get; set; }", """{ "type": "number", "format": "double", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": true }""" },
        { "[Range(typeof(decimal), \"0.1\", \"9.99\")] public decimal? Value { get; set; }", """{ "type": "number", "minimum": 0.1, "maximum": 9.99 }""" },
        { "[Range(1, 5)] public byte? Value { get; set; }", """{ "type": "integer", "format": "int32", "minimum": 1, "maximum": 5 }""" },
        { "[StringLength(9, MinimumLength = 2)] public string? Value { get; set; }", """{ "type": "string", "minLength": 2, "maxLength": 9 }""" },
        { "[StringLength(9)] public string? Value { get; set; }", """{ "type": "string", "maxLength": 9 }""" },
        { "[Length(1, 3)] public string? Value { get; set; }", """{ "type": "string", "minLength": 1, "maxLength": 3 }""" },
        { "[Length(1, 3)] public string[]? Value { get; set; }", """{ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 3 }""" },
        { "[MinLength(1), MaxLength(3)] public string? Value { get; set; }", """{ "type": "string", "minLength": 1, "maxLength": 3 }""" },
        { "[MinLength(1), MaxLength(3)] public HashSet<int>? Value { get; set; }", """{ "type": "array", "items": { "type": "integer", "format": "int32" }, "x-kubernetes-list-type": "set", "minItems": 1, "maxItems": 3 }""" },
        { "[MinLength(1), MaxLength(3)] public Dictionary<string, int>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "integer", "format": "int32" }, "minProperties": 1, "maxProperties": 3 }""" },
        { "[MaxLength] public string? Value { get; set; }", """{ "type": "string" }""" },
        { "[RegularExpression(\"[a-z]+\")] public string? Value { get; set; }", """{ "type": "string", "pattern": "^(?:[a-z]+)$" }""" },
        { "[RegularExpression(\"^[a-z]+$\")] public string? Value { get; set; }", """{ "type": "string", "pattern": "^[a-z]+$" }""" },
        { "[RegularExpression(\"^a|b$\")] public string? Value { get; set; }", """{ "type": "string", "pattern": "^(?:^a|b$)$" }""" },
        { "[RegularExpression(@\"^a\\$\")] public string? Value { get; set; }", """{ "type": "string", "pattern": "^(?:^a\\$)$" }""" },
        { "[AllowedValues(\"a\", \"b\")] public string? Value { get; set; }", """{ "type": "string", "enum": ["a", "b"] }""" },
        { "[AllowedValues(1, 2, null)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "enum": [1, 2] }""" },
        { "[DeniedValues(\"a\")] public string? Value { get; set; }", """{ "type": "string", "not": { "enum": ["a"] } }""" },
        { "[Url] public string? Value { get; set; }", """{ "type": "string", "format": "uri" }""" },
        { "[EmailAddress] public string? Value { get; set; }", """{ "type": "string", "format": "email" }""" },
        { "[CreditCard] public string? Value { get; set; }", """{ "type": "string", "format": "creditcard" }""" },
        { "[Base64String] public string? Value { get; set; }", """{ "type": "string", "format": "byte" }""" },
        { "[Display(Name = \"N\", Description = \"D\")] public string? Value { get; set; }", """{ "type": "string", "title": "N", "description": "D" }""" },
        { "[System.ComponentModel.Description(\"D\")] public string? Value { get; set; }", """{ "type": "string", "description": "D" }""" },
        { "[Required] public string? A { get; set; } public string? B { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a"] }""" },
        { "[Key, ScaffoldColumn(false), Editable(true)] public string? Value { get; set; }", """{ "type": "string" }""" },
    };

    public static MappingTable Parameters => new("public sealed record Positional([Range(1, 9)] int A, [property: StringLength(5)] string B, [field: NonSerialized] bool C = true);")
    {
        {
            "public Positional? Value { get; set; }",
            """
            { "type": "object", "required": ["a", "b"], "properties": {
              "a": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 9 }, "b": { "type": "string", "maxLength": 5 }, "c": { "type": "boolean", "default": true } } }
            """
        },
    };

    [Theory, MemberData(nameof(Annotations))]
    public void An_annotation_is_a_constraint(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Parameters))]
    public void An_annotation_may_stand_on_a_positional_parameter(MappingCase mapping) => mapping.Check();
}
