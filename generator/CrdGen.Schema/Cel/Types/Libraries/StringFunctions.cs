namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>cel-go's string extension, of which Kubernetes had version 0 before it had version 2.</summary>
internal abstract class StringFunctions : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new("charAt", Member("string_char_at_int", String, String, Int)),
        new("indexOf",
            Member("string_index_of_string", Int, String, String),
            Member("string_index_of_string_int", Int, String, String, Int)),
        new("lastIndexOf",
            Member("string_last_index_of_string", Int, String, String),
            Member("string_last_index_of_string_int", Int, String, String, Int)),
        new("lowerAscii", Member("string_lower_ascii", String, String)),
        new("replace",
            Member("string_replace_string_string", String, String, String, String),
            Member("string_replace_string_string_int", String, String, String, String, Int)),
        new("split",
            Member("string_split_string", ListOfString, String, String),
            Member("string_split_string_int", ListOfString, String, String, Int)),
        new("substring",
            Member("string_substring_int", String, String, Int),
            Member("string_substring_int_int", String, String, Int, Int)),
        new("trim", Member("string_trim", String, String)),
        new("upperAscii", Member("string_upper_ascii", String, String)),
        new("join",
            Member("list_join", String, ListOfString),
            Member("list_join_string", String, ListOfString, String)),
    ];

    /// <summary>What versions 1 and 2 add.</summary>
    public static FunctionDeclaration[] Version2() =>
    [
        new("format", Member("string_format", String, String, List(Dyn))),
        new("strings.quote", Global("strings_quote", String, String)),
    ];
}
