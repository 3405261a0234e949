using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// C# types that exist already, by the schemas that the generator gives them: a node whose shape is one of these is of that
/// type, and none is declared. Descriptions of the node itself may differ; those of its fields may not.
/// </summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<SchemaShape, KnownType> types = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal);

    /// <summary>The names of the types that were asked for and found.</summary>
    public IEnumerable<string> UsedNames => namespaces.Keys;

    /// <summary>Adds a type, unless one of that shape is there already. An object without fields is no type: too many things are one.</summary>
    /// <param name="node">The schema that the generator gives the type.</param>
    /// <param name="ns">The namespace of the type.</param>
    /// <param name="name">Its name.</param>
    public void Add(SchemaNode node, string ns, string name)
    {
        if (!node.Properties.IsEmpty)
        {
            types.TryAdd(node.Shape, new(ns, name, node.Description));
        }
    }

    /// <summary>Whether there is a type for the node; then it is used.</summary>
    public bool Use(SchemaNode node)
    {
        if (!types.TryGetValue(node.Shape, out var type))
        {
            return false;
        }

        namespaces.TryAdd(type.Name, type.Namespace);
        return true;
    }

    /// <summary>The type of a node, and the description that its schema has; <see langword="null"/> where there is none.</summary>
    public (CSharpType Type, string? Description)? Find(SchemaNode node)
    {
        if (!types.TryGetValue(node.Shape, out var type))
        {
            return null;
        }

        // Of two types with one name, the second has its namespace with it.
        var isPlain = namespaces[type.Name] == type.Namespace;
        return (isPlain ? CSharpType.In(type.Namespace, type.Name) : new CSharpType($"global::{type.Namespace}.{type.Name}"), type.Description);
    }

    private sealed record KnownType(string Namespace, string Name, string? Description);
}
