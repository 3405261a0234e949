using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>JSON that is not what a definition is made of.</summary>
internal static class ShapeMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("an unknown field", (d, r) => Anywhere(d, r, JsonKind.Object, value => value.With(r.Pick(["unknownField", "Type", "foo"]), r.PickJson("1", "\"a\"", "null", "{}")))),
        new("null", (d, r) => Anywhere(d, r, JsonKind.Object, value => value.Members.IsEmpty ? value : value.With(r.Pick(value.Members).Name, JsonValue.Null))),
        new("another JSON type", (d, r) => Anywhere(d, r, JsonKind.Object, value => value.Members.IsEmpty ? value : value.With(r.Pick(value.Members).Name, r.PickJson("1", "\"a\"", "true", "[]", "{}", "[1]", "1.5")))),
        new("a member is missing", (d, r) => Anywhere(d, r, JsonKind.Object, value => value.Members.IsEmpty ? value : value.Without(r.Pick(value.Members).Name))),
        new("an item is missing or null", (d, r) => Anywhere(d, r, JsonKind.Array, value => value.Items.IsEmpty ? value : r.Next(2) == 0 ? JsonValue.From(value.Items.Skip(1)) : value.WithItem(r.Next(value.Items.Count), JsonValue.Null))),
        new("an item stands twice", (d, r) => Anywhere(d, r, JsonKind.Array, value => value.Items.IsEmpty ? value : JsonValue.From(value.Items.Append(r.Pick(value.Items))))),
        new("another order", (d, r) => Anywhere(d, r, JsonKind.Object, value => JsonValue.From(value.Members.Reverse()))),
        new("nothing at all", (d, _) => d),
    ];

    private static JsonValue? Anywhere(JsonValue definition, Random random, JsonKind kind, Func<JsonValue, JsonValue> change)
    {
        var paths = new List<IReadOnlyList<object>>();
        Collect(definition, [], kind, paths);
        // What says that it is a definition stays.
        return paths.Count == 0 ? null : definition.At(random.Pick(paths), change).With("apiVersion", JsonValue.From("apiextensions.k8s.io/v1")).With("kind", JsonValue.From("CustomResourceDefinition"));
    }

    private static void Collect(JsonValue value, IReadOnlyList<object> path, JsonKind kind, List<IReadOnlyList<object>> paths)
    {
        if (value.Kind == kind)
        {
            paths.Add(path);
        }

        foreach (var member in value.Members)
        {
            Collect(member.Value, [.. path, member.Name], kind, paths);
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            Collect(value.Items[i], [.. path, i], kind, paths);
        }
    }
}
