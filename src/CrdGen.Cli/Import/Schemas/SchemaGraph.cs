using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Schemas;

/// <summary>
/// Makes nodes of schemas, each once. The time is linear in the size of what is added, the space in what of it is new: the
/// schemas themselves are not kept.
/// </summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<Key, SchemaNode> nodes = [];
    private readonly Dictionary<Key, SchemaShape> shapes = [];
    private readonly Dictionary<SchemaNode, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node of a schema.</summary>
    public SchemaNode Add(JsonSchemaProps schema) => Add(schema, known: null);

    /// <summary>The nodes of schemas that share parts as objects, such as Kubernetes' types: each object is looked at once.</summary>
    public IEnumerable<SchemaNode> AddShared(IEnumerable<JsonSchemaProps> schemas)
    {
        var known = new Dictionary<JsonSchemaProps, SchemaNode>(ReferenceEqualityComparer.Instance);
        return schemas.Select(schema => Add(schema, known));
    }

    private SchemaNode Add(JsonSchemaProps schema, Dictionary<JsonSchemaProps, SchemaNode>? known)
    {
        if (known is not null && known.TryGetValue(schema, out var node))
        {
            return node;
        }

        var own = schema with { Description = null, Items = null, AdditionalProperties = null, Properties = default };
        node = Intern(
            own,
            schema.Description,
            schema.Items is { } items ? Add(items, known) : null,
            schema.AdditionalProperties is { } values ? Add(values, known) : null,
            schema.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new NodeProperty(p.Name, Add(p.Schema, known))).ToEquatableArray());
        known?.Add(schema, node);
        return node;
    }

    /// <summary>The node with these parts.</summary>
    public SchemaNode Intern(JsonSchemaProps own, string? description, SchemaNode? items, SchemaNode? values, EquatableArray<NodeProperty> properties)
    {
        var children = properties.Select(p => new Child(p.Name, numbers[p.Node]))
            .Append(new("[]", items is null ? -1 : numbers[items]))
            .Append(new("{}", values is null ? -1 : numbers[values]))
            .ToEquatableArray();
        own = Sorted(own);
        var key = new Key(own, description, children);
        if (nodes.TryGetValue(key, out var node))
        {
            return node;
        }

        var shapeKey = new Key(Typed(own), null, children);
        if (!shapes.TryGetValue(shapeKey, out var shape))
        {
            shapes.Add(shapeKey, shape = new(shapeKey.Own));
        }

        node = new()
        {
            Own = own,
            Description = description,
            Items = items,
            Values = values,
            Properties = properties,
            Shape = shape,
            Size = 1 + (items?.Size ?? 0) + (values?.Size ?? 0) + properties.Sum(p => p.Node.Size),
        };
        nodes.Add(key, node);
        numbers.Add(node, numbers.Count);
        return node;
    }

    private static JsonSchemaProps Typed(JsonSchemaProps own) => own with { Default = null, Nullable = false, Title = null, Example = null, ExternalDocs = null };

    /// <summary>In one order what has none. That of an enum's values was chosen for readers.</summary>
    private static JsonSchemaProps Sorted(JsonSchemaProps own) =>
        own.Required.IsEmpty ? own : own with { Required = own.Required.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray() };

    private sealed record Key(JsonSchemaProps Own, string? Description, EquatableArray<Child> Children);

    private readonly record struct Child(string Name, int Number);
}
