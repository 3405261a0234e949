using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Recursive types, where the user says how they end.</summary>
public sealed class RecursionTests
{
    public static MappingTable Ends => new("""
        public class Tree { public string? Name { get; set; } [PreserveUnknownFields] public List<Tree>? Children { get; set; } }
        public class Chain { public string? Name { get; set; } [Unroll(1)] public Chain? Next { get; set; } }
        public class Short { public string? Name { get; set; } [Unroll(2, Omit = true)] public Short? Next { get; set; } }
        public class Lists { [Unroll(1)] public List<Lists>? Items { get; set; } }
        public class Maps { [Unroll(1, Omit = true)] public Dictionary<string, List<Maps>>? Items { get; set; } }
        public class A { [Unroll(1, Omit = true)] public B? B { get; set; } }
        public class B { public A? A { get; set; } public bool Flag { get; set; } }
        public class Plain { [PreserveUnknownFields] public Known? Known { get; set; } }
        public class Known { public bool Flag { get; set; } }
        """)
    {
        {
            "Tree",
            """{ "type": "object", "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "type": "object", "x-kubernetes-preserve-unknown-fields": true } } } }"""
        },
        {
            "Chain",
            """
            { "type": "object", "properties": { "name": { "type": "string" },
              "next": { "type": "object", "properties": { "name": { "type": "string" }, "next": { "type": "object", "x-kubernetes-preserve-unknown-fields": true } } } } }
            """
        },
        {
            "Short",
            """
            { "type": "object", "properties": { "name": { "type": "string" },
              "next": { "type": "object", "properties": { "name": { "type": "string" },
                "next": { "type": "object", "properties": { "name": { "type": "string" } } } } } } }
            """
        },
        {
            "Lists",
            """
            { "type": "object", "properties": { "items": { "type": "array", "items": { "type": "object", "properties": {
              "items": { "type": "array", "items": { "type": "object", "x-kubernetes-preserve-unknown-fields": true } } } } } } }
            """
        },
        {
            "Maps",
            """{ "type": "object", "properties": { "items": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object" } } } } }"""
        },
        {
            "A",
            """{ "type": "object", "properties": { "b": { "type": "object", "properties": { "a": { "type": "object" }, "flag": { "type": "boolean" } } } } }"""
        },
        {
            "B",
            """{ "type": "object", "properties": { "flag": { "type": "boolean" }, "a": { "type": "object", "properties": { "b": { "type": "object", "properties": { "flag": { "type": "boolean" }, "a": { "type": "object" } } } } } } }"""
        },
        { "Plain", """{ "type": "object", "properties": { "known": { "type": "object", "properties": { "flag": { "type": "boolean" } }, "x-kubernetes-preserve-unknown-fields": true } } }""" },
        { "[PreserveUnknownFields] public Dictionary<string, Tree>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "object", "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "type": "object", "x-kubernetes-preserve-unknown-fields": true } } }, "x-kubernetes-preserve-unknown-fields": true } }""" },
    };

    [Theory, MemberData(nameof(Ends))]
    public void A_recursive_type_ends_where_the_user_says(MappingCase mapping) => mapping.Check();
}
