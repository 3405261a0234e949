using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// Fields that the schema does not have: the API server drops them (pruning), or refuses the object where the client asks for
/// strict field validation, as kubectl does.
/// </summary>
internal static class UnknownFields
{
    /// <summary>The value without unknown fields; each of them is a problem.</summary>
    public static JsonValue Prune(JsonValue value, JsonSchemaProps schema, Problems problems) =>
        Prune(value, schema.EmbeddedResource ? schema : schema with { EmbeddedResource = true }, null, problems);

    /// <summary>The same for a default, which is no resource unless its schema says so.</summary>
    public static JsonValue PruneDefault(JsonValue value, JsonSchemaProps schema, Problems problems) => Prune(value, schema, null, problems);

    private static JsonValue Prune(JsonValue value, JsonSchemaProps? schema, ValuePath? path, Problems problems) => value.Kind switch
    {
        JsonKind.Object => PruneObject(value, schema, path, problems),
        // Under x-kubernetes-preserve-unknown-fields the items of a list keep theirs as well.
        JsonKind.Array when schema is { PreserveUnknownFields: true } => Items(value, (item, at) => schema.Items is { } items ? PruneKept(item, items, at, problems) : item, path),
        JsonKind.Array => Items(value, (item, at) => Prune(item, schema?.Items, at, problems), path),
        _ => value,
    };

    /// <summary>A value of which everything is kept that its schema does not name.</summary>
    private static JsonValue PruneKept(JsonValue value, JsonSchemaProps schema, ValuePath? path, Problems problems) =>
        Prune(value, schema.PreserveUnknownFields ? schema : schema with { PreserveUnknownFields = true }, path, problems);

    private static JsonValue PruneObject(JsonValue value, JsonSchemaProps? schema, ValuePath? path, Problems problems)
    {
        var members = new List<JsonMember>(value.Members.Count);
        var changed = false;
        foreach (var member in value.Members)
        {
            var at = ValuePath.Member(path, member.Name);
            var isMeta = member.Name is "apiVersion" or "kind" or "metadata";
            var field = schema?.Property(member.Name) ?? schema?.AdditionalProperties;
            if ((schema is { EmbeddedResource: true } && isMeta) || (field is null && schema is { PreserveUnknownFields: true }))
            {
                members.Add(member);
            }
            else if (field is not null)
            {
                var after = Prune(member.Value, field, at, problems);
                changed |= !ReferenceEquals(after, member.Value);
                members.Add(new(member.Name, after));
            }
            else
            {
                changed = true;
                problems.Add(at, "unknownField", "unknown field");
            }
        }

        return changed ? JsonValue.From(members) : value;
    }

    private static JsonValue Items(JsonValue value, Func<JsonValue, ValuePath, JsonValue> prune, ValuePath? path)
    {
        var items = value.Items.Select((item, i) => prune(item, ValuePath.Item(path, i))).ToEquatableArray();
        return items.Zip(value.Items, ReferenceEquals).All(same => same) ? value : JsonValue.From(items);
    }
}
