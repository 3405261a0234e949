using CrdGen.Cli.Import.Schemas;

namespace CrdGen.Cli.Import.Types;

/// <summary>Finds the types that roots need: one for each shape of an object or enum, whatever the number of its uses.</summary>
internal sealed class TypePlan
{
    private readonly Dictionary<SchemaShape, PlannedType> classes = new(ReferenceEqualityComparer.Instance);

    /// <summary>By their values alone: what else a schema says of a text, its property says.</summary>
    private readonly Dictionary<string, PlannedType> enums = new(StringComparer.Ordinal);
    private readonly List<PlannedType> ordered = [];
    private readonly KnownTypes known;

    public TypePlan(IReadOnlyList<TypeRoot> roots, KnownTypes known)
    {
        this.known = known;
        foreach (var root in roots)
        {
            var reached = new HashSet<PlannedType>(ReferenceEqualityComparer.Instance);
            foreach (var (name, node) in root.Node.Properties)
            {
                Use(node, new(null, root, name, false, null), isNews: true, reached);
            }
        }

        foreach (var type in ordered)
        {
            type.Description = MostFrequent(type.Uses.Select(use => use.Description));
        }
    }

    /// <summary>The types, each after one that uses it.</summary>
    public IReadOnlyList<PlannedType> Types => ordered;

    /// <summary>The type of a node that is a class or enum.</summary>
    public PlannedType this[SchemaNode node] => Find(node)!;

    private PlannedType? Find(SchemaNode node) => node.Own.Type == "string" ? enums.GetValueOrDefault(EnumKey(node)) : classes.GetValueOrDefault(node.Shape);

    private static string EnumKey(SchemaNode node) => string.Join('\n', node.Own.Enum.Select(value => value.Text).OrderBy(text => text, StringComparer.Ordinal));

    /// <param name="node">What is used.</param>
    /// <param name="use">Where.</param>
    /// <param name="isNews">Whether the place is met for the first time: a type has its uses once, however many roots lead to it.</param>
    /// <param name="reached">The types that the root leads to.</param>
    private void Use(SchemaNode node, TypeUse use, bool isNews, HashSet<PlannedType> reached)
    {
        switch (TypeKinds.Of(node))
        {
            case TypeKind.List:
                Use(node.Items!, use with { IsOneOfMany = true }, isNews, reached);
                break;
            case TypeKind.Dictionary:
                Use(node.Values!, use with { IsOneOfMany = true }, isNews, reached);
                break;
            case TypeKind.Class when !known.Use(node):
                Declare(node, isEnum: false, use, isNews, reached);
                break;
            case TypeKind.Enum:
                Declare(node, isEnum: true, use, isNews, reached);
                break;
        }
    }

    private void Declare(SchemaNode node, bool isEnum, TypeUse use, bool isNews, HashSet<PlannedType> reached)
    {
        var type = Find(node);
        var isNew = type is null;
        if (type is null)
        {
            type = new(node, isEnum);
            ordered.Add(type);
            if (isEnum)
            {
                enums.Add(EnumKey(node), type);
            }
            else
            {
                classes.Add(node.Shape, type);
            }
        }

        if (isNews)
        {
            type.Uses.Add(use with { Description = node.Description });
        }

        if (!reached.Add(type))
        {
            return;
        }

        type.Reach(use.Root);
        foreach (var (name, child) in node.Properties.Where(property => property.Name != type.Recursion?.Property))
        {
            Use(child, new(type, use.Root, name, false, null), isNew, reached);
        }
    }

    /// <summary>The most frequent value, <see langword="null"/> too; of equally frequent ones the first.</summary>
    private static string? MostFrequent(IEnumerable<string?> values) =>
        values.GroupBy(value => value ?? "\0", StringComparer.Ordinal).MaxBy(group => group.Count())?.Key is { } text && text != "\0" ? text : null;
}
