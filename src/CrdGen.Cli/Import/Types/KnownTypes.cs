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

    /// <summary>Adds a type, unless one of that shape is there already.</summary>
    /// <param name="node">The schema that the generator gives the type.</param>
    /// <param name="type">How C# names it.</param>
    public void Add(SchemaNode node, CSharpType type) => types.TryAdd(node.Shape, new(type, node.Description));

    public bool Contains(SchemaNode node) => types.ContainsKey(node.Shape);

    public KnownType? Find(SchemaNode node) => types.GetValueOrDefault(node.Shape);
}

/// <summary>A C# type that exists already, and the description that its schema has.</summary>
internal sealed record KnownType(CSharpType Type, string? Description);
