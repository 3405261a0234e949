using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>A value of an update beside the one that it replaces, for ratcheting: an error of what has not changed is no error.</summary>
internal sealed class Correlated(JsonValue value, JsonValue old, JsonSchemaProps schema)
{
    private bool? isUnchanged;
    private MapListIndex? index;

    /// <summary>Whether both are equal. The order of lists of type map does not count.</summary>
    public bool IsUnchanged => isUnchanged ??= Compare();

    /// <summary>The member, where both have it and the schema knows it.</summary>
    public Correlated? Member(string name) =>
        value.Get(name) is { } member && old.Get(name) is { } oldMember && (schema.Property(name) ?? (schema.AdditionalProperties is { IsTrue: false } values ? values : null)) is { } memberSchema
            ? new(member, oldMember, memberSchema)
            : null;

    /// <summary>The item, where keys identify it, and it was there before.</summary>
    public Correlated? Item(int position) =>
        schema is { ListType: "map", Items: { } items } && value.Kind == JsonKind.Array && old.Kind == JsonKind.Array && position < value.Items.Count
            && (index ??= new(schema, old)).Find(value.Items[position]) is { } oldItem
            ? new(value.Items[position], oldItem, items)
            : null;

    private bool Compare()
    {
        if (value.Kind != old.Kind)
        {
            return false;
        }

        switch (value.Kind)
        {
            case JsonKind.Array when schema.ListType == "map":
                return value.Items.Count == old.Items.Count && Enumerable.Range(0, value.Items.Count).All(i => Item(i) is { IsUnchanged: true });
            case JsonKind.Object:
                return value.Members.Count == old.Members.Count && value.Members.All(m => Member(m.Name) is { IsUnchanged: true });
            default:
                return JsonEquality.Equals(value, old);
        }
    }
}
