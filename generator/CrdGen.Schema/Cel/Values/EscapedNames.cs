using System.Text.RegularExpressions;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Names of fields and the identifiers that stand for them in CEL, both ways.</summary>
internal static class EscapedNames
{
    private static readonly Regex Sequence = new("__[^_]+__", RegexOptions.CultureInvariant);

    /// <summary>The identifier; <see langword="null"/> where there is none for the name.</summary>
    public static string? Escape(string name) => CelNames.IsEscapable(name) ? CelNames.Escape(name) : null;

    /// <summary>The name; <see langword="null"/> where the identifier stands for none.</summary>
    public static string? Unescape(string identifier)
    {
        if (!identifier.Contains("__"))
        {
            return identifier;
        }

        var isValid = true;
        var name = Sequence.Replace(identifier, match =>
        {
            var word = match.Value.Substring(2, match.Length - 4);
            switch (word)
            {
                case "underscores": return "__";
                case "dot": return ".";
                case "dash": return "-";
                case "slash": return "/";
                default:
                    isValid &= match.Length == identifier.Length && CelNames.Escape(word) != word;
                    return word;
            }
        });
        return isValid ? name : null;
    }
}
