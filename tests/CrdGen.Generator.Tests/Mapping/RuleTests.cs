using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>CEL rules, sets of fields, and junctors.</summary>
public sealed class RuleTests
{
    private const string Types = """
        public class Inner { public string? A { get; set; } public string? B { get; set; } [JsonPropertyName("c-c")] public string? Third { get; set; } }
        [CelRule("self.a > 0")] [CelRule("self.a < 9", Message = "below 9")] public class Ruled { public required int A { get; set; } }
        [CelRule("self.size() > 0")] public readonly record struct Text([MaxLength(9)] string Value);
        [ExactlyOneOf(nameof(A), nameof(Third))] public class One { public string? A { get; set; } [JsonPropertyName("c-c")] public string? Third { get; set; } }
        [OneOf(Required = [nameof(A)]), OneOf(Required = [nameof(B)])] public class Choice { public string? A { get; set; } public string? B { get; set; } }
        """;

    private const string InnerFields = """ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" }, "c-c": { "type": "string" } } """;

    public static MappingTable Rules => new(Types)
    {
        { "[CelRule(\"self > 0\")] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "x-kubernetes-validations": [{ "rule": "self > 0" }] }""" },
        { "[CelRule(\"self > 0\", Message = \"m\", Reason = RuleReason.FieldValueForbidden)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "x-kubernetes-validations": [{ "rule": "self > 0", "message": "m", "reason": "FieldValueForbidden" }] }""" },
        { "[CelRule(\"self > 0\", MessageExpression = \"'no'\")] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "x-kubernetes-validations": [{ "rule": "self > 0", "messageExpression": "'no'" }] }""" },
        { "[CelRule(\"!oldSelf.hasValue() || self >= oldSelf.value()\", OptionalOldSelf = true)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "x-kubernetes-validations": [{ "rule": "!oldSelf.hasValue() || self >= oldSelf.value()", "optionalOldSelf": true }] }""" },
        { "[CelRule(\"has(self.a)\", FieldPath = \".a\")] public Inner? Value { get; set; }", $$"""{ {{InnerFields}}, "x-kubernetes-validations": [{ "rule": "has(self.a)", "fieldPath": ".a" }] }""" },
        { "[CelRule(\"self != ''\", At = \"[]\")] [MaxLength(3), Items(MaxLength = 3)] public List<string>? Value { get; set; }", """{ "type": "array", "maxItems": 3, "items": { "type": "string", "maxLength": 3, "x-kubernetes-validations": [{ "rule": "self != ''" }] } }""" },
        { "[CelRule(\"self != ''\", At = \"{}\")] [MaxLength(3), Values(MaxLength = 3)] public Dictionary<string, string>? Value { get; set; }", """{ "type": "object", "maxProperties": 3, "additionalProperties": { "type": "string", "maxLength": 3, "x-kubernetes-validations": [{ "rule": "self != ''" }] } }""" },
        { "[CelRule(\"self != ''\", At = \".a\")] public Inner? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string", "x-kubernetes-validations": [{ "rule": "self != ''" }] }, "b": { "type": "string" }, "c-c": { "type": "string" } } }""" },
        { "public Ruled? Value { get; set; }", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.a > 0" }, { "rule": "self.a < 9", "message": "below 9" }] }""" },
        { "[MaxLength(5)] public List<Text>? Value { get; set; }", """{ "type": "array", "maxItems": 5, "items": { "type": "string", "maxLength": 9, "x-kubernetes-validations": [{ "rule": "self.size() > 0" }] } }""" },
        { "[CelRule(\"self.a != 5\")] public Ruled? Value { get; set; }", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.a > 0" }, { "rule": "self.a < 9", "message": "below 9" }, { "rule": "self.a != 5" }] }""" },
    };

    public static MappingTable FieldSets => new(Types)
    {
        { "[ExactlyOneOf(\"a\", \"b\")] public Inner? Value { get; set; }", $$"""{ {{InnerFields}}, "x-kubernetes-validations": [{ "rule": "[has(self.a),has(self.b)].filter(x,x==true).size() == 1", "message": "exactly one of the fields in [a b] must be set" }] }""" },
        { "[AtMostOneOf(nameof(Inner.A), nameof(Inner.B))] public Inner? Value { get; set; }", $$"""{ {{InnerFields}}, "x-kubernetes-validations": [{ "rule": "[has(self.a),has(self.b)].filter(x,x==true).size() <= 1", "message": "at most one of the fields in [a b] must be set" }] }""" },
        { "[AtLeastOneOf(nameof(Inner.A), nameof(Inner.Third), Message = \"m\")] public Inner? Value { get; set; }", $$"""{ {{InnerFields}}, "x-kubernetes-validations": [{ "rule": "[has(self.a),has(self.c__dash__c)].filter(x,x==true).size() >= 1", "message": "m" }] }""" },
        { "public One? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "c-c": { "type": "string" } }, "x-kubernetes-validations": [{ "rule": "[has(self.a),has(self.c__dash__c)].filter(x,x==true).size() == 1", "message": "exactly one of the fields in [a c-c] must be set" }] }""" },
    };

    public static MappingTable Junctors => new(Types)
    {
        { "public Choice? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""" },
        { "[AnyOf(Pattern = \"^a\"), AnyOf(MinLength = 5)] public string? Value { get; set; }", """{ "type": "string", "anyOf": [{ "pattern": "^a" }, { "minLength": 5 }] }""" },
        { "[AllOf(Pattern = \"a\"), AllOf(Pattern = \"b\")] public string? Value { get; set; }", """{ "type": "string", "allOf": [{ "pattern": "a" }, { "pattern": "b" }] }""" },
        { "[Not(Enum = [\"x\"])] public string? Value { get; set; }", """{ "type": "string", "not": { "enum": ["x"] } }""" },
        { "[Not(Enum = [\"x\"]), Not(Pattern = \"^y\")] public string? Value { get; set; }", """{ "type": "string", "not": { "enum": ["x"] }, "allOf": [{ "not": { "pattern": "^y" } }] }""" },
        { "[AnyOf(At = \"[]\", Format = \"ipv4\"), AnyOf(At = \"[]\", Format = \"ipv6\")] public List<string>? Value { get; set; }", """{ "type": "array", "items": { "type": "string", "anyOf": [{ "format": "ipv4" }, { "format": "ipv6" }] } }""" },
        { "[OneOf(At = \"[]\", Required = [nameof(Inner.Third)]), OneOf(At = \"[]\", Required = [\"a\"])] public List<Inner>? Value { get; set; }", $$"""{ "type": "array", "items": { {{InnerFields}}, "oneOf": [{ "required": ["c-c"] }, { "required": ["a"] }] } }""" },
        { "[AnyOf(Json = \"{\\\"properties\\\":{\\\"a\\\":{\\\"enum\\\":[\\\"x\\\"]}}}\", Required = [\"b\"])] public Inner? Value { get; set; }", $$"""{ {{InnerFields}}, "anyOf": [{ "properties": { "a": { "enum": ["x"] } }, "required": ["b"] }] }""" },
        { "[AllOf(Minimum = 1), AllOf(Maximum = 3)] public int? Value { get; set; }", """{ "type": "integer", "format": "int32", "allOf": [{ "minimum": 1 }, { "maximum": 3 }] }""" },
    };

    [Theory, MemberData(nameof(Rules))]
    public void Rules_in_CEL(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(FieldSets))]
    public void Sets_of_fields_are_rules(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Junctors))]
    public void Junctors_hold_value_constraints(MappingCase mapping) => mapping.Check();
}
