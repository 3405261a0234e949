namespace CrdGen.Schema.Names;

/// <summary>Names of fields in CEL (the escaping that Kubernetes adds to the language, KEP-2876).</summary>
public static class CelNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
        "package", "namespace", "return", "var", "void", "while",
    };

    /// <summary>Whether there is an identifier for a field's name.</summary>
    public static bool IsEscapable(string name) =>
        name.Length > 0 && !(name[0] is >= '0' and <= '9') && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/');

    /// <summary>Whether a name is a word of the language, or reserved to become one.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>The identifier that stands for a field's name.</summary>
    public static string Escape(string name) => Reserved.Contains(name)
        ? $"__{name}__"
        : name.Replace("__", "__underscores__").Replace(".", "__dot__").Replace("-", "__dash__").Replace("/", "__slash__");
}
