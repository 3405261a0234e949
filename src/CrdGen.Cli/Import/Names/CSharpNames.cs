using System.Globalization;
using System.Text;

namespace CrdGen.Cli.Import.Names;

/// <summary>Names in JSON → C# names.</summary>
internal static class CSharpNames
{
    /// <summary>First words that .NET writes with two capitals: <c>caBundle</c> → <c>CABundle</c>. Longer acronyms are words: <c>Tls</c>, <c>Url</c>.</summary>
    private static readonly HashSet<string> TwoLetterAcronyms = new(StringComparer.Ordinal) { "ca", "ip", "os", "io", "vm", "ui" };

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['='] = "Equal",
        ['!'] = "Not",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['*'] = "Any",
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['/'] = "Slash",
        ['.'] = "Dot",
        ['~'] = "Tilde",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['^'] = "Caret",
        ['@'] = "At",
        ['#'] = "Hash",
        ['?'] = "Question",
        [':'] = "Colon",
        [','] = "Comma",
        ['_'] = "Underscore",
        [' '] = "Space",
    };

    /// <summary>The name in Pascal case. Capitals stay: <c>podIP</c> → <c>PodIP</c>; all that is no letter or digit ends a word.</summary>
    public static string Pascal(string name)
    {
        var words = Words(name);
        if (words.Count == 0)
        {
            return name.Length == 0 ? "Empty" : string.Concat(name.Select(c => Symbols.GetValueOrDefault(c) ?? ((int)c).ToString("X4", CultureInfo.InvariantCulture)).Prepend(Symbols.ContainsKey(name[0]) ? "" : "U"));
        }

        var result = new StringBuilder();
        foreach (var word in words)
        {
            // 1.2 and 12 are not the same.
            var separator = result.Length > 0 && char.IsAsciiDigit(result[^1]) && char.IsDigit(word[0]) ? "_" : "";
            result.Append(separator).Append(Capitalize(word));
        }

        return char.IsDigit(result[0]) ? "_" + result : result.ToString();
    }

    /// <summary>A name of an enum's member. Words in capitals only are words like others: <c>ROUND_ROBIN</c> → <c>RoundRobin</c>.</summary>
    public static string EnumMember(string value)
    {
        var words = Words(value);
        var isShouting = words.Count > 1 && value.Contains('_', StringComparison.Ordinal) && !value.Any(char.IsLower);
        return isShouting ? Pascal(string.Join(' ', words.Select(word => word.ToLowerInvariant()))) : Pascal(value);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetterOrDigit(name[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(name[start..i]);
            }

            start = i + 1;
        }

        return words;
    }

    private static string Capitalize(string word)
    {
        var end = 0;
        while (end < word.Length && char.IsLower(word[end]))
        {
            end++;
        }

        var first = word[..end];
        return TwoLetterAcronyms.Contains(first) ? first.ToUpperInvariant() + word[end..] : char.ToUpperInvariant(word[0]) + word[1..];
    }
}
