using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>CrdGen's own attributes: on properties, and through At, Items and Values on what lies in them.</summary>
public sealed class KeywordTests
{
    public static MappingTable Properties => new(Types)
    {
        { "[Schema(Title = \"T\", Description = \"D\", Example = \"\\\"a\\\"\")] public string? Value { get; set; }", """{ "type": "string", "title": "T", "description": "D", "example": "a" }""" },
        { "[Schema(Format = \"hostname\", MinLength = 1, MaxLength = 9, Pattern = \"^a\")] public string? Value { get; set; }", """{ "type": "string", "format": "hostname", "minLength": 1, "maxLength": 9, "pattern": "^a" }""" },
        { "[Schema(Format = null)] public int? Value { get; set; }", """{ "type": "integer" }""" },
        { "[Format(null)] public long? Value { get; set; }", """{ "type": "integer" }""" },
        { "[Format(\"ipv4\")] public string? Value { get; set; }", """{ "type": "string", "format": "ipv4" }""" },
        { "[Pattern(@\"^\\d+$\")] public string? Value { get; set; }", """{ "type": "string", "pattern": "^\\d+$" }""" },
        { "[Schema(Minimum = 1, Maximum = 9, MultipleOf = 2)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "multipleOf": 2 }""" },
        { "[Schema(ExclusiveMinimum = true, Minimum = 0, Maximum = \"1.5\", ExclusiveMaximum = true)] public double? Value { get; set; }", """{ "type": "number", "format": "double", "minimum": 0, "exclusiveMinimum": true, "maximum": 1.5, "exclusiveMaximum": true }""" },
        { "[Minimum(-1), Maximum(\"18446744073709551615\")] public ulong? Value { get; set; }", """{ "type": "integer", "format": "int64", "minimum": -1, "maximum": 18446744073709551615 }""" },
        { "[Minimum(0, Exclusive = true), Maximum(1, Exclusive = true), MultipleOf(0.25)] public double? Value { get; set; }", """{ "type": "number", "format": "double", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": true, "multipleOf": 0.25 }""" },
        { "[Schema(MinItems = 1, MaxItems = 3)] public List<int>? Value { get; set; }", """{ "type": "array", "items": { "type": "integer", "format": "int32" }, "minItems": 1, "maxItems": 3 }""" },
        { "[Schema(MinProperties = 1, MaxProperties = 3)] public Dictionary<string, int>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "integer", "format": "int32" }, "minProperties": 1, "maxProperties": 3 }""" },
        { "[Schema(Enum = [\"a\", \"b\"], Default = \"\\\"a\\\"\")] public string? Value { get; set; }", """{ "type": "string", "enum": ["a", "b"], "default": "a" }""" },
        { "[Schema(Nullable = true)] public string? Value { get; set; }", """{ "type": "string", "nullable": true }""" },
        { "[Nullable, AllowedValues(\"a\", null)] public string? Value { get; set; }", """{ "type": "string", "nullable": true, "enum": ["a", null] }""" },
        { "[Schema(PreserveUnknownFields = true)] public Inner? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "[Schema(EmbeddedResource = true)] public JsonObject? Value { get; set; }", """{ "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "[ExternalDocs(\"https://example.com\", Description = \"More.\")] public string? Value { get; set; }", """{ "type": "string", "externalDocs": { "url": "https://example.com", "description": "More." } }""" },
        { "[Immutable] public string? Value { get; set; }", """{ "type": "string", "x-kubernetes-validations": [{ "rule": "self == oldSelf", "message": "Value is immutable" }] }""" },
        { "[Immutable(Message = \"no\")] public string? Value { get; set; }", """{ "type": "string", "x-kubernetes-validations": [{ "rule": "self == oldSelf", "message": "no" }] }""" },
        { "[ListType(ListType.Atomic)] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "atomic" }""" },
        { "[ListType(ListType.Set)] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "set" }""" },
        { "[ListType(ListType.Atomic)] public HashSet<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "atomic" }""" },
        {
            "[ListType(ListType.Map, nameof(Item.Name), \"port\")] public List<Item>? Value { get; set; }",
            """
            { "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name", "port"],
              "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "port": { "type": "integer", "format": "int32", "default": 80 } } } }
            """
        },
        {
            "[ListType(ListType.Map, nameof(Renamed.Name))] public List<Renamed>? Value { get; set; }",
            """
            { "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["key"],
              "items": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } } } }
            """
        },
        { "[Schema(ListType = ListType.Map, ListMapKeys = [nameof(Renamed.Name)])] public List<Renamed>? Value { get; set; }", """{ "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["key"], "items": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } } } }""" },
        { "[Schema(PreserveUnknownFields = true)] public Dictionary<string, bool>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "boolean" }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "[Schema(Required = [\"a\"])] public Dictionary<string, bool>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "boolean" }, "required": ["a"] }""" },
        { "[Schema(OmitAnyOf = true)] public IntOrString? Value { get; set; }", """{ "x-kubernetes-int-or-string": true }""" },
        { "[Schema(At = \".b\", Omit = true)] public Inner? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" } } }""" },
        { "[Schema(At = \".name\", Omit = true)] public Item? Value { get; set; }", """{ "type": "object", "properties": { "port": { "type": "integer", "format": "int32", "default": 80 } } }""" },
        { "[Schema(Title = \"T\", Patch = \"{ \\\"maxLength\\\": 5, \\\"format\\\": null }\")] public Uri? Value { get; set; }", """{ "type": "string", "title": "T", "maxLength": 5 }""" },
        { "[Items(Patch = \"{ \\\"not\\\": { \\\"enum\\\": [\\\"a\\\"] } }\")] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string", "not": { "enum": ["a"] } } }""" },
        { "[Schema(Patch = \"{ \\\"maxItems\\\": 5 }\")] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string" }, "maxItems": 5 }""" },
        { "[MapType(MapType.Atomic)] public Dictionary<string, bool>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "boolean" }, "x-kubernetes-map-type": "atomic" }""" },
        { "[MapType(MapType.Granular)] public Inner? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "x-kubernetes-map-type": "granular" }""" },
        { "public HashSet<Atomic>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" } }, "x-kubernetes-map-type": "atomic" }, "x-kubernetes-list-type": "set" }""" },
        { "[RegularExpression(\"[a-z]+\")] public IntOrString? Value { get; set; }", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true, "pattern": "^(?:[a-z]+)$" }""" },
    };

    public static MappingTable Nested => new(Types)
    {
        { "[Schema(At = \"[]\", MaxLength = 5)] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string", "maxLength": 5 } }""" },
        { "[Items(Pattern = \"^a$\", Title = \"T\")] public string[]? Value { get; set; }", """{ "type": "array", "items": { "type": "string", "pattern": "^a$", "title": "T" } }""" },
        { "[Items(Enum = [1, 2])] public List<int>? Value { get; set; }", """{ "type": "array", "items": { "type": "integer", "format": "int32", "enum": [1, 2] } }""" },
        { "[Items(Minimum = 1, Maximum = 5), MinLength(2)] public List<int>? Value { get; set; }", """{ "type": "array", "minItems": 2, "items": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 5 } }""" },
        { "[Values(MinLength = 1)] public Dictionary<string, string>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } }""" },
        { "[Schema(At = \"{}\", Format = \"ipv6\")] public Dictionary<string, string>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "string", "format": "ipv6" } }""" },
        { "[Schema(At = \"[]{}[]\", MaxLength = 3), Schema(At = \"[]{}\", MaxItems = 2), Schema(At = \"[]\", MaxProperties = 1)] public List<Dictionary<string, List<string>>>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "maxProperties": 1, "additionalProperties": { "type": "array", "maxItems": 2, "items": { "type": "string", "maxLength": 3 } } } }""" },
        { "[Items(At = \"{}\", ListType = ListType.Set)] public List<Dictionary<string, List<string>>>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "set" } } }""" },
        { "[Values(At = \"[]\", Description = \"Of the item.\")] public Dictionary<string, List<string>>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "description": "Of the item." } } }""" },
        { "[Schema(At = \".a\", MaxLength = 2)] public Inner? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string", "maxLength": 2 }, "b": { "type": "string" } } }""" },
        { "[Schema(At = \"[].a\", Default = \"\\\"x\\\"\")] public List<Inner>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string", "default": "x" }, "b": { "type": "string" } } } }""" },
        { "[Values(MapType = MapType.Atomic)] public Dictionary<string, Inner>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "x-kubernetes-map-type": "atomic" } }""" },
        { "[Items(Nullable = true)] public List<string?>? Value { get; set; }", """{ "type": "array", "items": { "type": "string", "nullable": true } }""" },
        {
            "[Items(ListType = ListType.Map, ListMapKeys = [nameof(Renamed.Name)])] public List<List<Renamed>>? Value { get; set; }",
            """{ "type": "array", "items": { "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["key"], "items": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } } } } }"""
        },
        { "[Items(PreserveUnknownFields = true)] public List<Inner>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true } }""" },
    };

    public static MappingTable OfTypes => new("""
        [Schema(Title = "Text", MaxLength = 5)] public readonly record struct Text(string Value);
        [Minimum(1), Maximum(5), MultipleOf(2)] public readonly record struct Digit(int Value);
        [Format("hostname"), Pattern("^a")] public readonly record struct Host(string Value);
        [ExternalDocs("https://example.com"), MapType(MapType.Atomic), Schema(MinProperties = 1, Example = "{\"a\":\"b\"}")] public class Object { public string? A { get; set; } }
        [Default(Json = "{\"a\":\"x\"}")] public class Defaulted { public string? A { get; set; } }
        [Default("B")] public enum Letter { A, B }
        [Schema(At = ".a[]", MaxLength = 3)] public class Deep { public List<string>? A { get; set; } }
        """)
    {
        { "Text", """{ "type": "string", "title": "Text", "maxLength": 5 }""" },
        { "List<Text>", """{ "type": "array", "items": { "type": "string", "title": "Text", "maxLength": 5 } }""" },
        { "Digit", """{ "type": "integer", "format": "int32", "minimum": 1, "maximum": 5, "multipleOf": 2 }""" },
        { "Host", """{ "type": "string", "format": "hostname", "pattern": "^a" }""" },
        { "Object", """{ "type": "object", "properties": { "a": { "type": "string" } }, "externalDocs": { "url": "https://example.com" }, "minProperties": 1, "example": { "a": "b" }, "x-kubernetes-map-type": "atomic" }""" },
        { "public Defaulted? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" } }, "default": { "a": "x" } }""" },
        { "public Letter? Value { get; set; }", """{ "type": "string", "enum": ["A", "B"], "default": "B" }""" },
        { "[NoDefault] public Letter? Value { get; set; }", """{ "type": "string", "enum": ["A", "B"] }""" },
        { "public Deep? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "array", "items": { "type": "string", "maxLength": 3 } } } }""" },
    };

    private const string Types = """
        public class Inner { public string? A { get; set; } public string? B { get; set; } }
        public class Item { public required string Name { get; set; } public int Port { get; set; } = 80; }
        public class Renamed { [JsonPropertyName("key")] public required string Name { get; set; } }
        [MapType(MapType.Atomic)] public class Atomic { public string? A { get; set; } }
        """;

    [Theory, MemberData(nameof(Properties))]
    public void Keywords_of_properties(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Nested))]
    public void Keywords_of_items_and_values_at_any_depth(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(OfTypes))]
    public void Keywords_of_types_go_wherever_the_type_is_used(MappingCase mapping) => mapping.Check();
}
