using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Classes, records and structs: which members are fields, and what they are called.</summary>
public sealed class ObjectTests
{
    public static MappingTable Members => new()
    {
        { "public required string Name { get; init; } public int? Count { get; set; }", """{ "type": "object", "properties": { "name": { "type": "string" }, "count": { "type": "integer", "format": "int32" } }, "required": ["name"] }""" },
        { "[Required] public string? A { get; set; } [JsonRequired] public string? B { get; set; }", """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a", "b"] }""" },
        { "public bool IsCA { get; set; } public bool URL { get; set; } public bool DNSNames { get; set; } public bool X509 { get; set; } public bool A { get; set; }", """{ "type": "object", "properties": { "a": { "type": "boolean" }, "dnsNames": { "type": "boolean" }, "isCA": { "type": "boolean" }, "url": { "type": "boolean" }, "x509": { "type": "boolean" } } }""" },
        { "[JsonPropertyName(\"URL\")] public string? Url { get; set; } [JsonPropertyName(\"a.b/c-d\")] public string? Odd { get; set; }", """{ "type": "object", "properties": { "URL": { "type": "string" }, "a.b/c-d": { "type": "string" } } }""" },
        { "public bool @class { get; set; } public bool Ärger { get; set; }", """{ "type": "object", "properties": { "class": { "type": "boolean" }, "ärger": { "type": "boolean" } } }""" },
        { "public int Twice => 2; public string? Value { get; } = null;", """{ "type": "object", "properties": { "twice": { "type": "integer", "format": "int32" }, "value": { "type": "string" } } }""" },
        { "[JsonIgnore] public int Hidden => 2; [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Value { get; set; }", """{ "type": "string" }""" },
        { "[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public bool Value { get; set; }", """{ "type": "boolean" }""" },
        { "[JsonInclude] internal bool Value { get; set; }  private int Count => 1; public static int Shared => 1; public const int Constant = 1; public int this[int index] => index; public int Write { set { } }  public readonly int Field = 1; public void Method() => _ = Count;", """{ "type": "boolean" }""" },
        { "[JsonInclude] public bool Value = true;", """{ "type": "boolean", "default": true }""" },
        { "public bool Value { get; private set; }", """{ "type": "boolean" }""" },
        { "public bool Value { get; set; } public bool Other { private get; set; }", """{ "type": "boolean" }""" },
    };

    public static MappingTable Forms => new("""
        public class Class { public bool A { get; set; } }
        public sealed class Primary(bool a) { public bool A { get; } = a; }
        public record Record { public bool A { get; set; } }
        public record Positional(bool A, [property: JsonPropertyName("bee")] int B = 3, [Range(1, 5)] int? C = null);
        public record Declared(bool A) { public bool A { get; init; } = A; }
        public struct Struct { public bool A { get; set; } }
        public readonly record struct Point(int X, int Y);
        public record struct Loose { public bool A { get; set; } }
        public class Empty;
        public class Box<T> { public required T Content { get; init; } public List<T>? More { get; set; } }
        public class Outer { public class Inner { public bool A { get; set; } } public Inner? In { get; set; } }
        """)
    {
        { "Class", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "Primary", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "Record", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        {
            "Positional",
            """
            { "type": "object", "required": ["a"], "properties": {
              "a": { "type": "boolean" }, "bee": { "type": "integer", "format": "int32", "default": 3 }, "c": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 5 } } }
            """
        },
        { "Declared", """{ "type": "object", "properties": { "a": { "type": "boolean" } }, "required": ["a"] }""" },
        { "Struct", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "public Struct? Value { get; set; }", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "Loose", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "Point", """{ "type": "object", "properties": { "x": { "type": "integer", "format": "int32" }, "y": { "type": "integer", "format": "int32" } }, "required": ["x", "y"] }""" },
        { "Empty", """{ "type": "object" }""" },
        { "Box<bool>", """{ "type": "object", "properties": { "content": { "type": "boolean" }, "more": { "type": "array", "items": { "type": "boolean" } } }, "required": ["content"] }""" },
        {
            "Box<Box<Guid>>",
            """
            { "type": "object", "required": ["content"], "properties": {
              "content": { "type": "object", "required": ["content"], "properties": { "content": { "type": "string", "format": "uuid" }, "more": { "type": "array", "items": { "type": "string", "format": "uuid" } } } },
              "more": { "type": "array", "items": { "type": "object", "required": ["content"], "properties": { "content": { "type": "string", "format": "uuid" }, "more": { "type": "array", "items": { "type": "string", "format": "uuid" } } } } } } }
            """
        },
        { "Outer.Inner", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
        { "Outer", """{ "type": "object", "properties": { "in": { "type": "object", "properties": { "a": { "type": "boolean" } } } } }""" },
    };

    public static MappingTable Inheritance => new("""
        [CelRule("self.name != ''"), Schema(MinProperties = 1)]
        public class Base
        {
            /// <summary>The base's.</summary>
            [StringLength(10)] public virtual string Name { get; set; } = "base";
            public int? Count { get; set; }
        }

        public class Derived : Base { public bool More { get; set; } }

        [CelRule("self.count > 0")]
        public class Overriding : Base
        {
            [StringLength(20)] public override string Name { get; set; } = "derived";
        }

        public class Hiding : Base { public new bool Count { get; set; } }
        public class Renaming : Base { [JsonPropertyName("number")] public new int? Count { get; set; } }
        public class Free { public virtual string Name { get; set; } = "base"; public int? Count { get; set; } }
        public class Ignoring : Free { [JsonIgnore] public override string Name { get; set; } = ""; }
        public class IgnoringNew : Base { [JsonIgnore] public new string Name { get; set; } = ""; }
        public class PrivateHiding : Base { private new int Count => 1; public void Use() => _ = Count; }
        public abstract class Generic<T> { public T? Item { get; set; } }
        public class OfString : Generic<string>;
        public record RBase(string Name);
        public record RDerived(string Name, int Size) : RBase(Name);
        public interface INamed { string Name { get; } }
        public class Explicit : INamed { string INamed.Name => ""; public bool A { get; set; } }
        """)
    {
        {
            "Derived",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }], "properties": {
              "name": { "type": "string", "maxLength": 10, "default": "base", "description": "The base's." }, "count": { "type": "integer", "format": "int32" }, "more": { "type": "boolean" } } }
            """
        },
        {
            "Overriding",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }, { "rule": "self.count > 0" }], "properties": {
              "name": { "type": "string", "maxLength": 20, "default": "derived" }, "count": { "type": "integer", "format": "int32" } } }
            """
        },
        {
            "Hiding",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }], "properties": {
              "name": { "type": "string", "maxLength": 10, "default": "base", "description": "The base's." }, "count": { "type": "boolean" } } }
            """
        },
        {
            "Renaming",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }], "properties": {
              "name": { "type": "string", "maxLength": 10, "default": "base", "description": "The base's." },
              "count": { "type": "integer", "format": "int32" }, "number": { "type": "integer", "format": "int32" } } }
            """
        },
        {
            "Ignoring",
            """{ "type": "object", "properties": { "count": { "type": "integer", "format": "int32" } } }"""
        },
        {
            "IgnoringNew",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }], "properties": {
              "name": { "type": "string", "maxLength": 10, "default": "base", "description": "The base's." }, "count": { "type": "integer", "format": "int32" } } }
            """
        },
        {
            "PrivateHiding",
            """
            { "type": "object", "minProperties": 1, "x-kubernetes-validations": [{ "rule": "self.name != ''" }], "properties": {
              "name": { "type": "string", "maxLength": 10, "default": "base", "description": "The base's." }, "count": { "type": "integer", "format": "int32" } } }
            """
        },
        { "OfString", """{ "type": "object", "properties": { "item": { "type": "string" } } }""" },
        { "RDerived", """{ "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer", "format": "int32" } }, "required": ["name", "size"] }""" },
        { "Explicit", """{ "type": "object", "properties": { "a": { "type": "boolean" } } }""" },
    };

    [Theory, MemberData(nameof(Members))]
    public void Fields_are_what_System_Text_Json_writes(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Forms))]
    public void Every_form_of_type_is_an_object(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Inheritance))]
    public void Inherited_fields_and_rules_hold(MappingCase mapping) => mapping.Check();
}
