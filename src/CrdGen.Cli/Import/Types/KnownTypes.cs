using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// C# types that exist already, by the schemas that the generator gives them: a node whose shape is one of these is of that
/// type, and none is declared. Descriptions of the node itself may differ; those of its fields are the type's, or none.
/// </summary>
internal sealed class KnownTypes
{
    private const int LargeSize = 5;

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

    /// <summary>
    /// Adds what types are in schemas without descriptions. Without these, a schema has to be large or peculiar to be one
    /// type and no other: <c>{name, value}</c> is many things.
    /// </summary>
    /// <param name="candidates">The schemas, with the namespaces and names of the types.</param>
    public void AddUndescribed(IEnumerable<(SchemaNode Node, string Namespace, string Name)> candidates)
    {
        var peculiar = candidates.Where(c => c.Node.Size >= LargeSize || c.Node.Own is { MapType: not null } or { Validations.IsEmpty: false });
        foreach (var group in peculiar.GroupBy(c => c.Node.Shape, ReferenceEqualityComparer.Instance).Where(group => group.Count() == 1))
        {
            var (node, ns, name) = group.Single();
            types.TryAdd(node.Shape, new(ns, name, null) { IsUndescribed = true });
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

    /// <summary>The type of a node; <see langword="null"/> where there is none.</summary>
    public KnownTypeUse? Find(SchemaNode node)
    {
        if (!types.TryGetValue(node.Shape, out var type))
        {
            return null;
        }

        // Of two types with one name, the second has its namespace with it.
        var isPlain = namespaces[type.Name] == type.Namespace;
        return new(isPlain ? CSharpType.In(type.Namespace, type.Name) : new CSharpType($"global::{type.Namespace}.{type.Name}"), type.Description, type.IsUndescribed);
    }

    private sealed record KnownType(string Namespace, string Name, string? Description)
    {
        public bool IsUndescribed { get; init; }
    }
}

/// <summary>The use of a type that exists already.</summary>
/// <param name="Type">The type.</param>
/// <param name="Description">The description that its schema has.</param>
/// <param name="IsUndescribed">Whether the schema is that of the type without descriptions.</param>
internal readonly record struct KnownTypeUse(CSharpType Type, string? Description, bool IsUndescribed);
