using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Schemas;

/// <summary>
/// A node of a schema. There is one node for all that are equal to the letter, so that nodes compare by reference and a
/// shape that stands a thousand times is looked at once.
/// </summary>
internal sealed class SchemaNode
{
    /// <summary>The keywords of the node itself, without its description and without what lies below.</summary>
    public required JsonSchemaProps Own { get; init; }

    public required string? Description { get; init; }

    public required SchemaNode? Items { get; init; }

    public required SchemaNode? Values { get; init; }

    /// <summary>By name: the order in a file is of no account, and of a generated file it is this.</summary>
    public required EquatableArray<NodeProperty> Properties { get; init; }

    /// <summary>What makes its C# type: the same for nodes that differ in what a property says of itself only.</summary>
    public required SchemaShape Shape { get; init; }

    /// <summary>How many nodes there are, itself included, each as often as it stands.</summary>
    public required long Size { get; init; }

    /// <summary>The whole schema.</summary>
    public JsonSchemaProps ToSchema() => Own with
    {
        Description = Description,
        Items = Items?.ToSchema(),
        AdditionalProperties = Values?.ToSchema(),
        Properties = Properties.Select(p => new SchemaProperty(p.Name, p.Node.ToSchema())).ToEquatableArray(),
    };
}

/// <summary>A property of an object.</summary>
internal readonly record struct NodeProperty(string Name, SchemaNode Node) : IEquatable<NodeProperty>;

/// <summary>
/// A node without what a property says of itself rather than of its type: description, default, title, example, links,
/// whether it may be null. There is one for all that are equal.
/// </summary>
internal sealed class SchemaShape(JsonSchemaProps own)
{
    /// <summary>The keywords.</summary>
    public JsonSchemaProps Own => own;
}
