namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>The other functions of CEL's standard library.</summary>
internal abstract class StandardFunctions : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new("size",
            Global("size_bytes", Int, Bytes),
            Member("bytes_size", Int, Bytes),
            Global("size_list", Int, ListOfA),
            Member("list_size", Int, ListOfA),
            Global("size_map", Int, MapOfAB),
            Member("map_size", Int, MapOfAB),
            Global("size_string", Int, String),
            Member("string_size", Int, String)),
        new("contains", Member("contains_string", Bool, String, String)),
        new("endsWith", Member("ends_with_string", Bool, String, String)),
        new("startsWith", Member("starts_with_string", Bool, String, String)),
        new("matches",
            Global("matches", Bool, String, String),
            Member("matches_string", Bool, String, String)),
    ];
}
