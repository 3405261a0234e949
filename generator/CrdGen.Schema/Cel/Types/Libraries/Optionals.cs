using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Optional values. The syntax that goes with them is an option of the parser.</summary>
internal abstract class Optionals : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new("optional.of", Global("optional_of", OptionalOfA, A)),
        new("optional.ofNonZeroValue", Global("optional_ofNonZeroValue", OptionalOfA, A)),
        new("optional.none", Global("optional_none", OptionalOfA)),
        new("value", Member("optional_value", A, OptionalOfA)),
        new("hasValue", Member("optional_hasValue", Bool, OptionalOfA)),
        new("or", Member("optional_or_optional", OptionalOfA, OptionalOfA, OptionalOfA)),
        new("orValue", Member("optional_orValue_value", A, OptionalOfA, A)),
        new(CelOperators.OptionalSelect, Global("select_optional_field", OptionalOfA, Dyn, String)),
        new(CelOperators.OptionalIndex,
            Global("list_optindex_optional_int", OptionalOfA, ListOfA, Int),
            Global("optional_list_optindex_optional_int", OptionalOfA, Optional(ListOfA), Int),
            Global("map_optindex_optional_value", OptionalOfB, MapOfAB, A),
            Global("optional_map_optindex_optional_value", OptionalOfB, Optional(MapOfAB), A)),
        new(CelOperators.Index,
            Global("optional_list_index_int", OptionalOfA, Optional(ListOfA), Int),
            Global("optional_map_index_value", OptionalOfB, Optional(MapOfAB), A)),
        new("last", Member("list_last", OptionalOfA, ListOfA)),
        new("first", Member("list_first", OptionalOfA, ListOfA)),
        new("optional.unwrap", Global("optional_unwrap", ListOfA, List(OptionalOfA))),
        new("unwrapOpt", Member("optional_unwrapOpt", ListOfA, List(OptionalOfA))),
    ];
}
