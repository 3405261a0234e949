using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>Finds items of a list of type map by their keys. In other lists nothing is found.</summary>
internal sealed class MapListIndex
{
    private readonly JsonSchemaProps schema;
    private readonly Dictionary<string, JsonValue> items = new(StringComparer.Ordinal);

    /// <param name="schema">The schema of the list.</param>
    /// <param name="list">The list; anything else has no items.</param>
    public MapListIndex(JsonSchemaProps schema, JsonValue? list)
    {
        this.schema = schema;
        if (schema is not { Type: "array", ListType: "map", ListMapKeys.IsEmpty: false } || list is null)
        {
            return;
        }

        foreach (var item in list.Items)
        {
            // Of items with the same keys the first counts.
            if (Key(item) is { } key && !items.ContainsKey(key))
            {
                items.Add(key, item);
            }
        }
    }

    /// <summary>The item with the same keys as another, or <see langword="null"/>.</summary>
    public JsonValue? Find(JsonValue item) => items.Count > 0 && Key(item) is { } key && items.TryGetValue(key, out var found) ? found : null;

    /// <summary>The keys as one text; <see langword="null"/> where one is missing, or no scalar.</summary>
    private string? Key(JsonValue item)
    {
        if (item.Kind != JsonKind.Object)
        {
            return null;
        }

        var values = new List<JsonValue>(schema.ListMapKeys.Count);
        foreach (var name in schema.ListMapKeys)
        {
            if (item.Get(name) is not { Kind: JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False } value)
            {
                return null;
            }

            values.Add(value);
        }

        return JsonEquality.Canonical(JsonValue.From(values));
    }
}
