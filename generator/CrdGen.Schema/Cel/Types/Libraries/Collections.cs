using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Sets, and what comprehensions over two variables need.</summary>
internal abstract class Collections : CelDeclarations
{
    public static FunctionDeclaration[] Sets() =>
    [
        new("sets.contains", Global("list_sets_contains_list", Bool, ListOfA, ListOfA)),
        new("sets.equivalent", Global("list_sets_equivalent_list", Bool, ListOfA, ListOfA)),
        new("sets.intersects", Global("list_sets_intersects_list", Bool, ListOfA, ListOfA)),
    ];

    public static FunctionDeclaration[] TwoVariableComprehensions() =>
    [
        new(CelOperators.MapInsert,
            Global("@mapInsert_map_key_value", MapOfAB, MapOfAB, A, B),
            Global("@mapInsert_map_map", MapOfAB, MapOfAB, MapOfAB)),
    ];
}
