using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// Schemas → C# declarations. Roots have names, the types below them get some; shapes that are equal become one type.
/// The generator turns what is declared back into the same schemas.
/// </summary>
/// <remarks>
/// Use: add schemas to one <see cref="SchemaGraph"/>; put what exists as C# into <see cref="KnownTypes"/>; give the roots in an
/// order that does not depend on chance; take <see cref="Declare(TypeRoot)"/> of each root and <see cref="Declare(PlannedType)"/> of
/// each of <see cref="Types"/>; put them into <see cref="CSharpFile"/>s, and write these with <see cref="CSharpWriter"/>.
/// </remarks>
internal sealed class TypeImporter
{
    private readonly TypePlan plan;
    private readonly ClassBuilder classes;

    /// <param name="roots">The classes to begin with.</param>
    /// <param name="known">Types that exist already.</param>
    /// <param name="ns">The namespace of all types.</param>
    public TypeImporter(IReadOnlyList<TypeRoot> roots, KnownTypes known, string ns)
    {
        plan = new(roots, known);
        TypeNames.Assign(roots, plan, ns.Split('.').Concat(known.UsedNames));
        classes = new(new(plan, known), ns);
    }

    /// <summary>The types below the roots, each after one that uses it.</summary>
    public IReadOnlyList<PlannedType> Types => plan.Types;

    /// <summary>How many nodes of schemas needed JSON instead of C#, so far.</summary>
    public long RawNodes => classes.RawNodes;

    /// <summary>The class of a root.</summary>
    public ClassDeclaration Declare(TypeRoot root) => classes.Build(root.Name, root.Node, root.Node.Own, root.Node.Description, root.ReservedMembers);

    /// <summary>The class or enum of a shape.</summary>
    public TypeDeclaration Declare(PlannedType type) =>
        type.IsEnum ? EnumBuilder.Build(type) : classes.Build(type.Name, type.Node, type.Node.Shape.Own, type.Description, [], type);
}
