using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// What the API server makes of an object before it looks at it: absent fields get their defaults, and so do nulls that are not
/// allowed; such nulls without a default are dropped from objects. Unchanged parts are the same values as before.
/// </summary>
public static class Defaulting
{
    public static JsonValue Apply(JsonValue value, JsonSchemaProps? schema)
    {
        if (schema is null)
        {
            return value;
        }

        switch (value.Kind)
        {
            case JsonKind.Object:
                return ApplyToObject(value, schema);
            case JsonKind.Array when schema.Items is { } items:
                var changed = value.Items.Select(item => Apply(IsForbiddenNull(item, items) ? items.Default ?? item : item, items)).ToEquatableArray();
                return IsUnchanged(changed, value.Items) ? value : JsonValue.From(changed);
            default:
                return value;
        }
    }

    /// <summary>Drops the fields that are null without being allowed to, and have no default.</summary>
    public static JsonValue DropNulls(JsonValue value, JsonSchemaProps? schema)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                var members = value.Members
                    .Select(m => (Member: m, Schema: schema?.Property(m.Name) ?? schema?.AdditionalProperties))
                    .Where(m => !(IsForbiddenNull(m.Member.Value, m.Schema) && m.Schema!.Default is null or { Kind: JsonKind.Null }))
                    .Select(m => new JsonMember(m.Member.Name, DropNulls(m.Member.Value, m.Schema)))
                    .ToEquatableArray();
                return members.Count == value.Members.Count && members.Zip(value.Members, (a, b) => ReferenceEquals(a.Value, b.Value)).All(same => same) ? value : JsonValue.From(members);
            case JsonKind.Array:
                var items = value.Items.Select(item => DropNulls(item, schema?.Items)).ToEquatableArray();
                return IsUnchanged(items, value.Items) ? value : JsonValue.From(items);
            default:
                return value;
        }
    }

    private static JsonValue ApplyToObject(JsonValue value, JsonSchemaProps schema)
    {
        var changed = false;
        var members = new List<JsonMember>(value.Members.Count);
        foreach (var member in value.Members)
        {
            var property = schema.Property(member.Name) ?? schema.AdditionalProperties;
            var before = IsForbiddenNull(member.Value, property) ? property!.Default ?? member.Value : member.Value;
            var after = Apply(before, property);
            changed |= !ReferenceEquals(after, member.Value);
            members.Add(new(member.Name, after));
        }

        foreach (var property in schema.Properties)
        {
            if (property.Schema.Default is { Kind: not JsonKind.Null } @default && value.Get(property.Name) is null)
            {
                changed = true;
                members.Add(new(property.Name, Apply(@default, property.Schema)));
            }
        }

        return changed ? JsonValue.From(members) : value;
    }

    private static bool IsForbiddenNull(JsonValue value, JsonSchemaProps? schema) => value.Kind == JsonKind.Null && schema is { Nullable: false };

    private static bool IsUnchanged(EquatableArray<JsonValue> after, EquatableArray<JsonValue> before)
    {
        for (var i = 0; i < after.Count; i++)
        {
            if (!ReferenceEquals(after[i], before[i]))
            {
                return false;
            }
        }

        return true;
    }
}
