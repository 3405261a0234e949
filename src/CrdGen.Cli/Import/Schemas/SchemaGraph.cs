using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Schemas;

/// <summary>Makes nodes of schemas, each once. The time is linear in the size of what is added.</summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<Key, SchemaNode> nodes = [];
    private readonly Dictionary<Key, SchemaShape> shapes = [];
    private readonly Dictionary<SchemaNode, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Schemas that are shared as objects already, such as those of Kubernetes' types.</summary>
    private readonly Dictionary<JsonSchemaProps, SchemaNode> known = new(ReferenceEqualityComparer.Instance);

    public SchemaNode Add(JsonSchemaProps schema)
    {
        if (known.TryGetValue(schema, out var node))
        {
            return node;
        }

        var own = schema with { Description = null, Items = null, AdditionalProperties = null, Properties = default };
        node = Intern(
            own,
            schema.Description,
            schema.Items is { } items ? Add(items) : null,
            schema.AdditionalProperties is { } values ? Add(values) : null,
            schema.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new NodeProperty(p.Name, Add(p.Schema))).ToEquatableArray());
        known.Add(schema, node);
        return node;
    }

    /// <summary>The node with these parts.</summary>
    public SchemaNode Intern(JsonSchemaProps own, string? description, SchemaNode? items, SchemaNode? values, EquatableArray<NodeProperty> properties)
    {
        var children = properties.Select(p => new Child(p.Name, numbers[p.Node]))
            .Append(new("[]", items is null ? -1 : numbers[items]))
            .Append(new("{}", values is null ? -1 : numbers[values]))
            .ToEquatableArray();
        var sorted = Sorted(own);
        var key = new Key(sorted, description, children);
        if (nodes.TryGetValue(key, out var node))
        {
            return node;
        }

        var shapeKey = new Key(Typed(sorted), null, children);
        if (!shapes.TryGetValue(shapeKey, out var shape))
        {
            shapes.Add(shapeKey, shape = new(shapes.Count, Typed(own)));
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
        shape.Node ??= node;
        nodes.Add(key, node);
        numbers.Add(node, numbers.Count);
        return node;
    }

    private static JsonSchemaProps Typed(JsonSchemaProps own) => own with { Default = null, Nullable = false, Title = null, Example = null, ExternalDocs = null };

    /// <summary>What is a set in a schema, in one order.</summary>
    private static JsonSchemaProps Sorted(JsonSchemaProps own) => own.Enum.IsEmpty && own.Required.IsEmpty ? own : own with
    {
        Required = own.Required.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
        Enum = own.Enum.OrderBy(JsonWriter.Write, StringComparer.Ordinal).ToEquatableArray(),
    };

    private sealed record Key(JsonSchemaProps Own, string? Description, EquatableArray<Child> Children);

    private readonly record struct Child(string Name, int Number);
}
