namespace CrdGen.Cli.Import.CSharp;

/// <summary>Words that cannot be identifiers as they are.</summary>
internal static class CSharpKeywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "record", "field", "required", "scoped", "file", "var", "dynamic", "await", "nameof",
    };

    /// <summary>The identifier in code.</summary>
    public static string Escape(string identifier) => Reserved.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>A namespace in code.</summary>
    public static string EscapeNamespace(string ns) => string.Join('.', ns.Split('.').Select(Escape));
}
