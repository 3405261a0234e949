using CrdGen.GeneratorHarness;
using Shouldly;
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

    private const string Methods = """
        public sealed record Limits
        {
            public required int Min { get; init; }
            public int? Max { get; init; }
            [JsonPropertyName("the-name"), MaxLength(9)] public string? Name { get; init; }

            [Rule("min is at most max", Reason = RuleReason.FieldValueForbidden, Field = nameof(Max))]
            private static bool InOrder(Limits self) => self.Max == null || self.Min <= self.Max;
        }

        public sealed record Growing
        {
            public required int Size { get; init; }
            [Rule] public static bool Grows(Growing self, Growing oldSelf) => self.Size >= oldSelf.Size;
            [Rule] public static bool StartsSmall(Growing self, Growing? oldSelf) => oldSelf is null ? self.Size < 10 : self.Size >= oldSelf.Size;
            [Rule(MessageMethod = nameof(Text))] public static bool Even(Growing self) => self.Size % 2 == 0;
            private static string Text(Growing self) => $"{self.Size} is odd";
        }

        public record Base { public required int A { get; init; } [Rule] public static bool Positive(Base self) => self.A > 0; }
        [CelRule("self.a < 9")] public record Derived : Base { public int? B { get; init; } [Rule] public static bool Small(Derived self) => self.A < (self.B ?? 5); }
        public readonly record struct Word([MaxLength(9)] string Value) { [Rule] public static bool NotEmpty(Word self) => self.Value != ""; }
        public sealed class Box<T> { public required T Content { get; init; } public required int Size { get; init; } [Rule] public static bool Fits(Box<T> self) => self.Size > 0; }
        """;

    public static MappingTable MethodRules => new(Methods)
    {
        { "public Limits? Value { get; set; }", """{ "type": "object", "required": ["min"], "properties": { "max": { "type": "integer", "format": "int32" }, "min": { "type": "integer", "format": "int32" }, "the-name": { "type": "string", "maxLength": 9 } }, "x-kubernetes-validations": [{ "rule": "!has(self.max) || has(self.max) && self.min <= self.max", "message": "min is at most max", "reason": "FieldValueForbidden", "fieldPath": ".max" }] }""" },
        { "public Growing? Value { get; set; }", """{ "type": "object", "required": ["size"], "properties": { "size": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.size >= oldSelf.size" }, { "rule": "!oldSelf.hasValue() ? self.size < 10 : self.size >= oldSelf.value().size", "optionalOldSelf": true }, { "rule": "self.size % 2 == 0", "messageExpression": "'%s is odd'.format([self.size])" }] }""" },
        { "public Derived? Value { get; set; }", """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer", "format": "int32" }, "b": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.a > 0" }, { "rule": "self.a < 9" }, { "rule": "self.a < (has(self.b) ? self.b : 5)" }] }""" },
        { "public Word? Value { get; set; }", """{ "type": "string", "maxLength": 9, "x-kubernetes-validations": [{ "rule": "self != ''" }] }""" },
        { "public Box<int>? Value { get; set; }", """{ "type": "object", "required": ["content", "size"], "properties": { "content": { "type": "integer", "format": "int32" }, "size": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.size > 0" }] }""" },
        { "public required int Value { get; set; } public required int Other { get; set; } [Rule] static bool Own(Spec self) => self.Value < self.Other;", """{ "type": "object", "required": ["other", "value"], "properties": { "other": { "type": "integer", "format": "int32" }, "value": { "type": "integer", "format": "int32" } }, "x-kubernetes-validations": [{ "rule": "self.value < self.other" }] }""" },
    };

    [Fact]
    public void Rules_of_a_resource_see_its_names()
    {
        var run = GeneratorRun.Of("""
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class Widget
            {
                public required Spec Spec { get; init; }
                public Status? Status { get; init; }

                [Rule] private static bool Named(Widget self) => self.Metadata.Name!.StartsWith("w-") && self.Spec.Size > 0;
                [Rule] private static bool Done(Widget self, Widget oldSelf) => oldSelf.Status?.Done != true || self.Spec.Size == oldSelf.Spec.Size;
            }

            public sealed record Spec { public required int Size { get; init; } }
            public sealed record Status { public bool? Done { get; init; } }
            """);
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        run.Schema["x-kubernetes-validations"]!.AsArray().Select(rule => (string?)rule!["rule"]).ShouldBe(
        [
            "self.metadata.name.startsWith('w-') && self.spec.size > 0",
            "!(has(oldSelf.status) && has(oldSelf.status.done)) || !oldSelf.status.done || self.spec.size == oldSelf.spec.size",
        ]);
    }

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

    [Theory, MemberData(nameof(MethodRules))]
    public void Rules_in_CSharp(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(FieldSets))]
    public void Sets_of_fields_are_rules(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Junctors))]
    public void Junctors_hold_value_constraints(MappingCase mapping) => mapping.Check();
}
