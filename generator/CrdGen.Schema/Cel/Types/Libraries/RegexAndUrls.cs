namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Regular expressions and URLs.</summary>
internal abstract class RegexAndUrls : CelDeclarations
{
    public static FunctionDeclaration[] Regex() =>
    [
        new("find", Member("string_find_string", String, String, String)),
        new("findAll",
            Member("string_find_all_string", ListOfString, String, String),
            Member("string_find_all_string_int", ListOfString, String, String, Int)),
    ];

    public static FunctionDeclaration[] Urls() =>
    [
        new("url", Global("string_to_url", Url, String)),
        new("getScheme", Member("url_get_scheme", String, Url)),
        new("getHost", Member("url_get_host", String, Url)),
        new("getHostname", Member("url_get_hostname", String, Url)),
        new("getPort", Member("url_get_port", String, Url)),
        new("getEscapedPath", Member("url_get_escaped_path", String, Url)),
        new("getQuery", Member("url_get_query", Map(String, ListOfString), Url)),
        new("isURL", Global("is_url_string", Bool, String)),
    ];
}
