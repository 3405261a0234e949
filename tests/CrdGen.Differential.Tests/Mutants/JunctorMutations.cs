using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>allOf, anyOf, oneOf, not.</summary>
internal static class JunctorMutations
{
    private static readonly string[] Names = ["allOf", "anyOf", "oneOf"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("a junctor", _ => true, (s, r) => s.With(r.Pick(Names), JsonValue.From(new[] { Branch(r), Branch(r) }))),
        Mutation.OfSchema("not", _ => true, (s, r) => s.With("not", Branch(r))),
        Mutation.OfSchema("a junctor over a field", p => p.Schema.Get("properties") is { Members.IsEmpty: false }, (s, r) => s.With(r.Pick(Names), JsonValue.From(new[] { OverField(r.Pick(s.Get("properties")!.Members).Name, r) }))),
        Mutation.OfSchema("a junctor at the root", p => p.IsRoot, (s, r) => s.With(r.Pick(Names), JsonValue.From(new[] { r.Next(2) == 0 ? OverField(r.Pick(["spec", "status", "noSuchField", "metadata"]), r) : Branch(r) }))),
        Mutation.OfSchema("a junctor over fields of fields", p => p.IsRoot, (s, r) => s.With(r.Pick(Names), JsonValue.From(new[] { JsonReader.Read("""{"properties":{"spec":{"properties":{"noSuchField":{"minLength":1}},"items":{"minLength":1}}}}""") }))),
        Mutation.OfSchema("what branches cannot have", p => p.IsNested, (s, r) => Forbidden(s, r)),
        Mutation.OfSchema("the types of int or string", p => p.Type is null, (s, r) => s.With(r.Pick(["anyOf", "allOf"]), r.PickJson(
            """[{"type":"integer"},{"type":"string"}]""",
            """[{"type":"string"},{"type":"integer"}]""",
            """[{"anyOf":[{"type":"integer"},{"type":"string"}]}]""",
            """[{"type":"integer"},{"type":"string","maxLength":3}]""",
            """[{"type":"integer","enum":[]},{"type":"string"}]""",
            """[{"type":"integer","properties":{}},{"type":"string"}]""",
            """[{"minLength":1},{"anyOf":[{"type":"integer"},{"type":"string"}]}]"""))),
        Mutation.OfSchema("empty junctors", _ => true, (s, r) => s.With(r.Pick(Names), r.PickJson("[]", "[{}]", "[null]", "null", "{}", "[1]"))),
    ];

    private static JsonValue Branch(Random random) => random.PickJson(
        "{}", """{"required":["a"]}""", """{"minLength":1}""", """{"pattern":"^a"}""", """{"pattern":"("}""", """{"enum":["a"]}""", """{"maximum":3}""", """{"not":{"required":["a"]}}""", """{"properties":{"a":{"minLength":1}}}""",
        """{"properties":{"a":{"type":"string"}}}""", """{"items":{"minLength":1}}""", """{"format":"uuid"}""", """{"uniqueItems":true}""", """{"x-kubernetes-validations":[{"rule":"true"}]}""", """{"anyOf":[{"minLength":1},{"type":"string"}]}""", """{"$ref":"#/a"}""");

    private static JsonValue OverField(string name, Random random) => JsonReader.Read("{}").At(["properties", name], _ => Branch(random));

    private static JsonValue Forbidden(JsonValue schema, Random random) => random.Next(11) switch
    {
        0 => schema.With("title", JsonValue.From("T")),
        1 => schema.With("description", JsonValue.From("D")),
        2 => schema.With("default", random.PickJson("1", "\"a\"", "null")),
        3 => schema.With("nullable", JsonValue.True),
        4 => schema.With("additionalProperties", random.PickJson("true", "false", "{}")),
        5 => schema.With("x-kubernetes-preserve-unknown-fields", random.PickJson("true", "false")),
        6 => schema.With("x-kubernetes-embedded-resource", JsonValue.True),
        7 => schema.With("x-kubernetes-int-or-string", JsonValue.True),
        8 => schema.With("x-kubernetes-list-type", JsonValue.From("set")).With("x-kubernetes-list-map-keys", JsonValue.FromStrings(["a"])),
        9 => schema.With("x-kubernetes-map-type", JsonValue.From("atomic")),
        _ => schema.With("x-kubernetes-validations", "[{\"rule\":\"true\"}]"),
    };
}
