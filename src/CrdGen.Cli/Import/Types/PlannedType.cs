using CrdGen.Cli.Import.Schemas;

namespace CrdGen.Cli.Import.Types;

/// <summary>A class or an enum that will be declared.</summary>
internal sealed class PlannedType(SchemaNode node, bool isEnum)
{
    /// <summary>A node of the type's shape: the first use, as roots go.</summary>
    public SchemaNode Node => node;

    public bool IsEnum => isEnum;

    /// <summary>The property that leads back to the type, where the schema unrolls it.</summary>
    public UnrolledRecursion? Recursion { get; } = isEnum ? null : UnrolledRecursion.Find(node);

    /// <summary>The properties that are of this type, or whose items or values are.</summary>
    public List<TypeUse> Uses { get; } = [];

    /// <summary>The only root that leads here; <see langword="null"/> where several do.</summary>
    public TypeRoot? Root { get; private set; }

    /// <summary>The only family of roots that leads here: the versions of a kind; <see langword="null"/> where several do.</summary>
    public string? Family { get; private set; }

    /// <summary>The name, once all names are given.</summary>
    public string Name { get; set; } = "";

    /// <summary>The text of the doc comment: what most of the uses say.</summary>
    public string? Description { get; set; }

    private bool isReached;

    /// <summary>Notes that a root leads here.</summary>
    public void Reach(TypeRoot root)
    {
        (Root, Family) = isReached
            ? (ReferenceEquals(Root, root) ? root : null, Family == root.Family ? Family : null)
            : (root, root.Family);
        isReached = true;
    }
}

/// <summary>A use of a type.</summary>
/// <param name="Owner">The type that has the property; <see langword="null"/> for a root.</param>
/// <param name="Root">The first root that leads there.</param>
/// <param name="Property">The property's name in JSON.</param>
/// <param name="IsOneOfMany">Whether it is a list or map of these.</param>
/// <param name="Description">What the schema says there.</param>
internal sealed record TypeUse(PlannedType? Owner, TypeRoot Root, string Property, bool IsOneOfMany, string? Description);

/// <summary>A class that the import begins with: it has its name from outside, and stands for itself, whatever its shape.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Family">What versions of one thing have in common, in names too: the kind.</param>
/// <param name="Node">The schema.</param>
internal sealed record TypeRoot(string Name, string Family, SchemaNode Node)
{
    /// <summary>Names that properties must not have: members that come from elsewhere.</summary>
    public Schema.EquatableArray<string> ReservedMembers { get; init; }
}
