using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Lists of the types <c>set</c> and <c>map</c>: no item, and no key, stands twice.</summary>
internal static class ListTypes
{
    public static void Check(JsonSchemaProps? schema, JsonValue value, ValuePath? path, Problems problems)
    {
        if (schema is null)
        {
            return;
        }

        if (value.Kind == JsonKind.Object)
        {
            foreach (var member in value.Members)
            {
                Check(schema.Property(member.Name) ?? schema.AdditionalProperties, member.Value, ValuePath.Member(path, member.Name), problems);
            }
        }
        else if (value.Kind == JsonKind.Array)
        {
            CheckList(schema, value, path, problems);
            for (var i = 0; i < value.Items.Count; i++)
            {
                Check(schema.Items, value.Items[i], ValuePath.Item(path, i), problems);
            }
        }
    }

    private static void CheckList(JsonSchemaProps schema, JsonValue value, ValuePath? path, Problems problems)
    {
        if (schema.ListType == "set")
        {
            CheckUnique(value, item => item, path, problems);
            return;
        }

        if (schema.ListType != "map")
        {
            return;
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Kind is not (JsonKind.Object or JsonKind.Null))
            {
                problems.Invalid(ValuePath.Item(path, i), "listType", value.Items[i], "must be an object, in a list of type map");
                return;
            }
        }

        CheckUnique(value, item => Key(schema, item), path, problems);
    }

    private static JsonValue Key(JsonSchemaProps schema, JsonValue item) =>
        JsonValue.From(schema.ListMapKeys.Where(name => item.Get(name) is not null).Select(name => new JsonMember(name, item.Get(name)!)));

    private static void CheckUnique(JsonValue value, Func<JsonValue, JsonValue> key, ValuePath? path, Problems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < value.Items.Count; i++)
        {
            var (item, identity) = (key(value.Items[i]), Identity(key(value.Items[i])));
            if (!seen.Add(identity))
            {
                problems.Add(ValuePath.Item(path, i), "listType", $"Duplicate value: {SchemaTypes.Shorten(item)}");
            }
        }
    }

    /// <summary>Integers and floats are different values for Go, even where they are equal: of scalars alone, not inside of objects.</summary>
    private static string Identity(JsonValue value) =>
        value.Kind == JsonKind.Number && !new GoNumber(value).IsInt64 ? "float " + JsonEquality.Canonical(value) : JsonEquality.Canonical(value);
}
