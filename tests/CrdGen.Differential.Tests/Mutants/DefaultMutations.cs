using CrdGen.SampleObjects;
using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>Defaults.</summary>
internal static class DefaultMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("any default", p => !p.IsRoot, (s, r) => s.With("default", Any(r))),
        Mutation.OfSchema("a default of the type", p => p.Type is not null, (s, r) => s.With("default", OfType(s, r))),
        Mutation.OfSchema("a default of an object", p => p.Schema.Get("properties") is { Members.IsEmpty: false }, (s, r) => s.With("default", OfObject(s, r, 3))),
        Mutation.OfSchema("a default of a list", p => p.Schema.Get("items") is { Kind: JsonKind.Object }, (s, r) => s.With("default", OfType(s, r))),
        Mutation.OfSchema("change a default", p => p.Schema.Get("default") is not null, (s, r) => s.With("default", Change(s.Get("default")!, r))),
        Mutation.OfSchema("an enum against a default", p => p.Schema.Get("default") is not null, (s, r) => s.With("enum", r.PickJson("[\"a\"]", "[1]", "[1.0]", "[null]", "[true,false]"))),
        Mutation.OfSchema("a limit against a default", p => p.Schema.Get("default") is not null, (s, r) => s.With(r.Pick(["minLength", "minItems", "minProperties", "minimum", "maxLength", "maxItems", "maxProperties", "maximum"]), r.PickJson("0", "1", "100"))),
        Mutation.OfSchema("a default of the root", p => p.IsRoot, (s, r) => s.With("default", r.PickJson("{}", """{"spec":{}}""", """{"apiVersion":"v1","kind":"X"}"""))),
        Mutation.OfSchema("a default of an embedded resource", p => p.Type == "object" && !p.IsRoot, (s, r) => s.With("x-kubernetes-embedded-resource", JsonValue.True).With("x-kubernetes-preserve-unknown-fields", JsonValue.True).With("default", Embedded(r))),
        Mutation.OfSchema("a default in embedded metadata", p => p.Type == "object" && !p.IsRoot, (s, r) => s.Without("additionalProperties").With("x-kubernetes-embedded-resource", JsonValue.True).With("properties", EmbeddedProperties(r))),
    ];

    private static JsonValue Any(Random random) => random.PickJson("null", "\"\"", "\"a\"", "1", "0", "-1", "1.5", "1.0", "true", "[]", "{}", "[\"a\"]", "[1,1]", "{\"a\":1}", "{\"a\":null}", "[null]");

    private static JsonValue OfType(JsonValue schema, Random random, int depth = 3) => (schema.Get("type")?.Text ?? "") switch
    {
        "string" => random.PickJson("\"\"", "\"a\"", "\"A\"", "\"10\"", "\"2024-01-01T00:00:00Z\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""),
        "integer" => random.PickJson("0", "1", "-1", "1.0", "2147483648", "9223372036854775807", "100"),
        "number" => random.PickJson("0", "1.5", "-1", "1e3", "1e39"),
        "boolean" => random.PickJson("true", "false"),
        "array" when schema.Get("items") is { Kind: JsonKind.Object } items && depth > 0 => JsonValue.From(Enumerable.Range(0, random.Next(3)).Select(_ => OfType(items, random, depth - 1))),
        "array" => JsonValue.EmptyArray,
        "object" => OfObject(schema, random, depth),
        _ => Any(random),
    };

    private static JsonValue OfObject(JsonValue schema, Random random, int depth)
    {
        var members = new List<JsonMember>();
        foreach (var property in depth == 0 ? default : schema.Get("properties")?.Members ?? default)
        {
            if (property.Value.Kind == JsonKind.Object && random.Next(2) == 0)
            {
                members.Add(new(property.Name, OfType(property.Value, random, depth - 1)));
            }
        }

        if (schema.Get("additionalProperties") is { Kind: JsonKind.Object } values && depth > 0)
        {
            members.Add(new("key", OfType(values, random, depth - 1)));
        }

        if (random.Next(6) == 0)
        {
            members.Add(new("unknownField", Any(random)));
        }

        return JsonValue.From(members.DistinctBy(m => m.Name));
    }

    private static JsonValue Change(JsonValue value, Random random) =>
        value.Kind == JsonKind.Object && random.Next(4) > 0 ? Mutations.Apply(value, random).Without("metadata") : random.Next(2) == 0 ? Any(random) : JsonValue.From(value.ToString());

    private static JsonValue Embedded(Random random) => random.PickJson(
        """{"apiVersion":"v1","kind":"Pod"}""",
        """{"apiVersion":"v1"}""",
        """{"apiVersion":"a/b/c","kind":"x y"}""",
        """{"apiVersion":1,"kind":"Pod"}""",
        """{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a/b"}}""",
        """{"apiVersion":"v1","kind":"Pod","metadata":{"labels":{"a b":"c"}}}""",
        """{"apiVersion":"v1","kind":"Pod","metadata":{"labels":{"a":1}}}""",
        """{"apiVersion":"v1","kind":"Pod","metadata":{"finalizers":["a b"]}}""",
        """{"apiVersion":"v1","kind":"Pod","metadata":[]}""",
        """{"apiVersion":"","kind":"","metadata":null}""",
        "{}");

    private static JsonValue EmbeddedProperties(Random random) => random.PickJson(
        """{"kind":{"type":"string","default":"Pod"}}""",
        """{"kind":{"type":"string","default":"a b"}}""",
        """{"apiVersion":{"type":"string","default":"a/b/c"}}""",
        """{"metadata":{"type":"object","properties":{"name":{"type":"string","default":"a/b"}}}}""",
        """{"metadata":{"type":"object","default":{"name":"a"}}}""",
        """{"metadata":{"type":"object","default":{"name":1}}}""",
        """{"metadata":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","default":"a"}}}}}""",
        """{"metadata":{"type":"object","x-kubernetes-embedded-resource":true,"x-kubernetes-preserve-unknown-fields":true}}""",
        """{"metadata":{"type":"string"}}""",
        """{"kind":{"type":"integer"}}""");
}
