using CrdGen.Cli.Import.Names;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// Names of types: after the property that most often holds them, with what they belong to in front where that is one thing.
/// The same input gives the same names, and what is shared by more comes first.
/// </summary>
internal static class TypeNames
{
    /// <summary>Words that say nothing by themselves: they are named after their owner.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "Type", "Mode", "Kind", "Name", "Value", "Operator", "Action", "State", "Phase", "Policy", "Protocol", "Config", "Configuration", "Spec", "Status",
        "Item", "Template", "Metadata", "Settings", "Options", "Option", "Rule", "Ref", "Reference", "Source", "Target", "Data", "Info", "Parameters",
        "Parameter", "Params", "Key", "Format", "Level", "Method", "Scope", "Selector", "Default", "Defaults", "From", "To", "Class", "Entry", "Element",
    };

    /// <summary>Names that mean something else in the files that are written, or are too easily mistaken.</summary>
    private static readonly string[] Reserved =
    [
        "List", "Dictionary", "DateTimeOffset", "DateOnly", "JsonElement", "JsonObject", "IntOrString", "Quantity", "Condition", "ObjectMeta", "ListMeta",
        "OwnerReference", "ManagedFieldsEntry", "ListType", "MapType", "ResourceScope", "RuleReason", "EnvelopeForm", "ResourceDefinition", "CrdGen", "System",
        "Object", "String", "Boolean", "Type", "Attribute", "Enum", "Exception", "Nullable", "Task", "Action", "Func", "Delegate", "Guid", "Uri", "Version", "Equals",
    ];

    public static void Assign(IReadOnlyList<TypeRoot> roots, TypePlan plan, IEnumerable<string> alsoReserved)
    {
        var scope = new NameScope(Reserved.Concat(alsoReserved).Concat(roots.SelectMany(root => new[] { root.Name, root.Name + "List" })));
        foreach (var type in plan.Types.OrderBy(Reach).ThenByDescending(type => type.Family is null ? type.Uses.Count : 0))
        {
            type.Name = scope.Take(Candidates(type));
        }
    }

    /// <summary>Things that several kinds share come first, then those that versions share.</summary>
    private static int Reach(PlannedType type) => type.Family is null ? 0 : type.Root is null ? 1 : 2;

    private static IEnumerable<string> Candidates(PlannedType type)
    {
        var word = Word(type);
        var use = type.Uses.First(use => WordOf(use) == word);
        var prefix = type.Root?.Name ?? type.Family ?? "";
        var owner = use.Owner is null ? use.Root.Name : OwnerName(use.Owner);
        if (type is { IsEnum: false, Node: { Properties.IsEmpty: true, Own: var own } } && own == new Schema.Model.JsonSchemaProps { Type = "object" })
        {
            yield return "EmptyObject";
        }

        if (!Vague.Contains(word) || use.Owner is null)
        {
            yield return Join(prefix, word);
        }

        if (owner.Length > 0)
        {
            yield return Join(owner, word);
        }

        yield return Join(use.Root.Name, word);
        yield return Join(use.Root.Name, (use.Owner is null ? "" : WordOf(use.Owner.Uses[0])) + word);
    }

    /// <summary>The owner's name without the words that every resource has; an owner that has no name yet says nothing.</summary>
    private static string OwnerName(PlannedType owner) =>
        owner.Name.EndsWith("Spec", StringComparison.Ordinal) && owner.Name.Length > 4 ? owner.Name[..^4] : owner.Name;

    private static string Join(string prefix, string word) => word.StartsWith(prefix, StringComparison.Ordinal) ? word : prefix + word;

    /// <summary>The word that most uses have; of several the shortest, then the first.</summary>
    private static string Word(PlannedType type) => type.Uses
        .GroupBy(WordOf, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static string WordOf(TypeUse use)
    {
        var word = CSharpNames.Pascal(use.Property);
        return use.IsOneOfMany ? Singular.Of(word) : word;
    }
}
