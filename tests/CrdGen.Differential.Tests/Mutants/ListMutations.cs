using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>How lists and maps are merged.</summary>
internal static class ListMutations
{
    private static readonly string Keys = "x-kubernetes-list-map-keys";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("a list type", p => p.Type == "array", (s, r) => s.With("x-kubernetes-list-type", r.PickJson("\"set\"", "\"map\"", "\"atomic\"", "\"bag\"", "\"\"", "null"))),
        Mutation.OfSchema("a list type anywhere", _ => true, (s, r) => s.With("x-kubernetes-list-type", r.PickJson("\"set\"", "\"map\"", "\"atomic\""))),
        Mutation.OfSchema("a map type", _ => true, (s, r) => s.With("x-kubernetes-map-type", r.PickJson("\"atomic\"", "\"granular\"", "\"loose\"", "\"\""))),
        Mutation.OfSchema("list keys", p => p.Type == "array", (s, r) => s.With(Keys, r.PickJson("[]", "[\"name\"]", "[\"noSuchField\"]", "[\"name\",\"name\"]", "null", "[null]"))),
        Mutation.OfSchema("drop list keys", p => p.Schema.Get(Keys) is not null, (s, _) => s.Without(Keys)),
        Mutation.OfSchema("a list key twice", p => p.Schema.Get(Keys) is { Items.IsEmpty: false }, (s, _) => s.With(Keys, JsonValue.From(s.Get(Keys)!.Items.Append(s.Get(Keys)!.Items[0])))),
        Mutation.OfSchema("a list of type map", p => p.Schema.Get("items")?.Get("properties") is { Members.IsEmpty: false }, ListMap),
        Mutation.OfSchema("the schema of a list key", p => KeySchema(p.Schema) is not null, (s, r) => s.At(["items", "properties", s.Get(Keys)!.Items[0].Text], key => r.Next(4) switch
        {
            0 => key.With("type", r.PickJson("\"object\"", "\"array\"", "\"integer\"")),
            1 => key.With("nullable", JsonValue.True),
            2 => key.With("default", r.PickJson("\"\"", "1", "null")),
            _ => key.Without("type"),
        })),
        Mutation.OfSchema("required list keys", p => p.Schema.Get(Keys) is not null && p.Schema.Get("items") is { Kind: JsonKind.Object }, (s, _) => s.At(["items"], items => items.Without("required"))),
        Mutation.OfSchema("items that are null", p => p.Schema.Get("items") is { Kind: JsonKind.Object }, (s, r) => s.At(["items"], items => items.With("nullable", JsonValue.True)).With("x-kubernetes-list-type", r.PickJson("\"set\"", "\"map\"", "\"atomic\""))),
    ];

    private static JsonValue? KeySchema(JsonValue schema) =>
        schema.Get(Keys) is { Items: { IsEmpty: false } keys } && keys[0].Kind == JsonKind.String ? schema.Get("items")?.Get("properties")?.Get(keys[0].Text) : null;

    private static JsonValue ListMap(JsonValue schema, Random random)
    {
        var name = random.Pick(schema.Get("items")!.Get("properties")!.Members).Name;
        schema = schema.With("x-kubernetes-list-type", JsonValue.From("map")).With(Keys, JsonValue.FromStrings([name]));
        return random.Next(2) == 0 ? schema : schema.At(["items", "required"], _ => JsonValue.FromStrings([name]));
    }
}
