using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>Types, fields and what structural schemas do not have.</summary>
internal static class SchemaMutations
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("drop a type", p => p.Type is not null, (s, _) => s.Without("type")),
        Mutation.OfSchema("change a type", p => p.Type is not null, (s, r) => s.With("type", JsonValue.From(r.Pick(Types)))),
        Mutation.OfSchema("a type that is none", p => p.Type is not null, (s, r) => s.With("type", r.PickJson("\"null\"", "\"int\"", "\"String\"", "\"any\"", "\"\""))),
        Mutation.OfSchema("a type in a junctor", p => p.IsNested, (s, r) => s.With("type", JsonValue.From(r.Pick(Types)))),
        Mutation.OfSchema("drop items", p => p.Schema.Get("items") is not null, (s, _) => s.Without("items")),
        Mutation.OfSchema("items that are no schema", p => p.Schema.Get("items") is not null, (s, r) => s.With("items", Items(s.Get("items")!, r))),
        Mutation.OfSchema("items where there were none", p => p.Schema.Get("items") is null, (s, r) => s.With("items", r.PickJson("""{"type":"string"}""", "{}", """{"type":"object"}"""))),
        Mutation.OfSchema("uniqueItems", _ => true, (s, r) => s.With("uniqueItems", r.PickJson("true", "true", "false"))),
        Mutation.OfSchema("a keyword that is not supported", _ => true, Unsupported),
        Mutation.OfSchema("additionalProperties", _ => true, (s, r) => s.With("additionalProperties", r.PickJson("true", "false", """{"type":"string"}""", "{}", """{"type":"object","properties":{"a":{"type":"string"}}}"""))),
        Mutation.OfSchema("drop additionalProperties", p => p.Schema.Get("additionalProperties") is not null, (s, _) => s.Without("additionalProperties")),
        Mutation.OfSchema("drop properties", p => p.Schema.Get("properties") is not null, (s, r) => r.Next(2) == 0 ? s.Without("properties") : s.With("properties", "{}")),
        Mutation.OfSchema("drop a property", p => p.Schema.Get("properties") is { Members.IsEmpty: false }, (s, r) => s.With("properties", s.Get("properties")!.Without(r.Pick(s.Get("properties")!.Members).Name))),
        Mutation.OfSchema("add a property", p => p.Schema.Get("properties") is not null, (s, r) => s.With("properties", s.Get("properties")!.With(r.Pick(["a", "a.b", "metadata", "kind", "apiVersion", "x y"]), Property(r)))),
        Mutation.OfSchema("restrict metadata", p => p.IsRoot, (s, r) => s.At(["properties", "metadata"], _ => Metadata(r))),
        Mutation.OfSchema("the types of kind and apiVersion", p => p.Schema.Get("properties") is not null, (s, r) => s.At(["properties", r.Pick(["kind", "apiVersion"])], _ => Property(r))),
        Mutation.OfSchema("nullable", _ => true, (s, r) => s.With("nullable", r.PickJson("true", "true", "false"))),
        Mutation.OfSchema("required", _ => true, (s, r) => s.With("required", r.PickJson("[\"noSuchField\"]", "[]", "[\"name\",\"name\"]", "[null]"))),
        Mutation.OfSchema("preserve unknown fields", _ => true, (s, r) => s.With("x-kubernetes-preserve-unknown-fields", r.PickJson("true", "true", "false"))),
        Mutation.OfSchema("an embedded resource", _ => true, (s, _) => s.With("x-kubernetes-embedded-resource", JsonValue.True)),
        Mutation.OfSchema("an embedded resource of an object", p => p.Type == "object", (s, r) => Preserving(s.With("x-kubernetes-embedded-resource", JsonValue.True), r)),
        Mutation.OfSchema("int or string", _ => true, (s, r) => r.Next(2) == 0 ? s.With("x-kubernetes-int-or-string", JsonValue.True) : s.Without("type").With("x-kubernetes-int-or-string", JsonValue.True)),
        Mutation.OfSchema("docs", _ => true, (s, r) => s.With(r.Pick(["title", "description"]), JsonValue.From(r.Pick(["", "A text."]))).With("externalDocs", r.PickJson("""{"url":"https://example.com"}""", "{}", """{"url":"x","title":"y"}"""))),
    ];

    private static JsonValue Items(JsonValue items, Random random) => random.Next(4) switch
    {
        0 => JsonValue.From(new[] { items }),
        1 => JsonValue.EmptyArray,
        2 => random.PickJson("null", "\"string\"", "1", "true"),
        _ => JsonValue.From(new[] { items, items }),
    };

    private static JsonValue Unsupported(JsonValue schema, Random random) => random.Next(8) switch
    {
        0 => schema.With("$ref", random.PickJson("\"#/definitions/x\"", "\"\"")),
        1 => schema.With("$schema", random.PickJson("\"http://json-schema.org/draft-04/schema\"", "\"\"")),
        2 => schema.With("id", random.PickJson("\"x\"", "\"\"")),
        3 => schema.With("definitions", random.PickJson("""{"a":{"type":"string"}}""", "{}", """{"a":{"type":"x","uniqueItems":true}}""")),
        4 => schema.With("patternProperties", random.PickJson("""{"^a":{"type":"string"}}""", "{}")),
        5 => schema.With("dependencies", random.PickJson("""{"a":["b"]}""", "{}", """{"a":{"type":"x","uniqueItems":true}}""")),
        6 => schema.With("additionalItems", random.PickJson("true", "false", """{"type":"string"}""")),
        _ => schema.With("const", random.PickJson("1", "\"a\"")),
    };

    private static JsonValue Property(Random random) => random.PickJson(
        """{"type":"string"}""", """{"type":"object"}""", """{"type":"integer"}""", "{}", """{"type":"array","items":{"type":"string"}}""", """{"x-kubernetes-preserve-unknown-fields":true}""", """{"x-kubernetes-int-or-string":true}""");

    private static JsonValue Metadata(Random random) => random.PickJson(
        """{"type":"object"}""",
        """{"type":"object","properties":{"name":{"type":"string","maxLength":10}}}""",
        """{"type":"object","properties":{"name":{"type":"string"},"generateName":{"type":"string"}}}""",
        """{"type":"object","properties":{"name":{"type":"string","pattern":"("}}}""",
        """{"type":"object","properties":{"name":{"type":"string","default":"a"}}}""",
        """{"type":"object","properties":{"labels":{"type":"object"}}}""",
        """{"type":"object","properties":{"name":{"type":"string"},"labels":{"type":"object"}}}""",
        """{"type":"object","description":"x"}""",
        """{"type":"object","required":["name"]}""",
        """{"type":"object","required":[]}""",
        """{"type":"object","enum":[]}""",
        """{"type":"object","nullable":true}""",
        """{"type":"object","default":{}}""",
        """{"type":"string"}""",
        "{}");

    private static JsonValue Preserving(JsonValue schema, Random random) => random.Next(2) == 0 ? schema : schema.With("x-kubernetes-preserve-unknown-fields", JsonValue.True);
}
