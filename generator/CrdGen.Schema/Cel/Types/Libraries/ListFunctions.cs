namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Functions on lists, of Kubernetes and of cel-go's extension.</summary>
internal abstract class ListFunctions : CelDeclarations
{
    /// <summary>The types that can be ordered, by the names that overloads have for them.</summary>
    internal static readonly (string Name, CelType Type)[] Comparable =
    [
        ("int", Int), ("uint", Uint), ("double", Double), ("bool", Bool), ("duration", Duration), ("timestamp", Timestamp), ("string", String), ("bytes", Bytes),
    ];

    private static readonly (string Name, CelType Type)[] Summable = [("int", Int), ("uint", Uint), ("double", Double), ("duration", Duration)];

    /// <summary>Kubernetes' own.</summary>
    public static FunctionDeclaration[] Kubernetes() =>
    [
        new("isSorted", Each(Comparable, (name, type) => Member($"list_{name}_is_sorted_bool", Bool, List(type)))),
        new("sum", Each(Summable, (name, type) => Member($"list_{name}_sum_{name}", type, List(type)))),
        new("max", Each(Comparable, (name, type) => Member($"list_{name}_max_{name}", type, List(type)))),
        new("min", Each(Comparable, (name, type) => Member($"list_{name}_min_{name}", type, List(type)))),
        new("indexOf", Member("list_a_index_of_int", Int, ListOfA, A)),
        new("lastIndexOf", Member("list_a_last_index_of_int", Int, ListOfA, A)),
    ];

    /// <summary>What version 1 of Kubernetes' own adds.</summary>
    public static FunctionDeclaration[] KubernetesVersion1() => [new("includes", Member("list_includes_dyn_dyn", Bool, Dyn, Dyn))];

    /// <summary>cel-go's extension, version 3.</summary>
    public static FunctionDeclaration[] Extension() =>
    [
        new("slice", Member("list_slice", ListOfA, ListOfA, Int, Int)),
        new("flatten",
            Member("list_flatten", ListOfA, List(ListOfA)),
            Member("list_flatten_int", List(Dyn), List(Dyn), Int)),
        new("sort", Each(Comparable, (_, type) => Member($"list_{type.Name}_sort", List(type), List(type)))),
        new("@sortByAssociatedKeys", Each(Comparable, (_, type) => Member($"list_{type.Name}_sortByAssociatedKeys", ListOfA, ListOfA, List(type)))),
        new("lists.range", Global("lists_range", List(Int), Int)),
        new("reverse", Member("list_reverse", ListOfA, ListOfA)),
        new("distinct", Member("list_distinct", ListOfA, ListOfA)),
    ];

    private static CelOverload[] Each((string Name, CelType Type)[] types, Func<string, CelType, CelOverload> overload) =>
        types.Select(t => overload(t.Name, t.Type)).ToArray();
}
