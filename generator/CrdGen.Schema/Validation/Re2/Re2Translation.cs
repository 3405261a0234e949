using System.Text;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>RE2 patterns as patterns of .NET's regular expressions, so that constant defaults can be matched against them.</summary>
internal static class Re2Translation
{
    /// <summary>The pattern for .NET's regular expressions: what RE2 spells otherwise is translated.</summary>
    public static string ToDotNet(string pattern)
    {
        // In Go, $ is the very end of the text; in .NET it also stands before a last line feed.
        var builder = new StringBuilder(pattern.Length);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                var next = pattern[++i];
                builder.Append(next switch
                {
                    'z' => "\\z",
                    'C' => "[\\s\\S]",
                    'x' when i + 1 < pattern.Length && pattern[i + 1] == '{' => HexEscape(pattern, ref i),
                    'Q' => Quote(pattern, ref i),
                    'p' or 'P' => UnicodeClass(pattern, ref i, inClass),
                    'd' => inClass ? "0-9" : "[0-9]",
                    'w' => inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]",
                    's' => inClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]",
                    'D' when !inClass => "[^0-9]",
                    'W' when !inClass => "[^0-9A-Za-z_]",
                    'S' when !inClass => "[^\\t\\n\\f\\r ]",
                    _ => "\\" + next,
                });
            }
            else if (inClass)
            {
                if (c == '[' && i + 1 < pattern.Length && pattern[i + 1] == ':' && pattern.IndexOf(":]", i, StringComparison.Ordinal) is > 0 and var end)
                {
                    builder.Append(PosixClass(pattern.Substring(i + 2, end - i - 2)));
                    i = end + 1;
                    continue;
                }

                inClass = c != ']' || IsFirstInClass(pattern, i);
                builder.Append(c is '[' ? "\\[" : c.ToString());
            }
            else if (c == '[')
            {
                inClass = true;
                builder.Append(c);
                if (i + 1 < pattern.Length && pattern[i + 1] == '^')
                {
                    builder.Append('^');
                    i++;
                }
            }
            else if (c == '$')
            {
                builder.Append("\\z");
            }
            else if (c == '(' && string.CompareOrdinal(pattern, i, "(?P<", 0, 4) == 0)
            {
                builder.Append("(?");
                i += 2;
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static bool IsFirstInClass(string pattern, int index) =>
        pattern[index - 1] == '[' || (pattern[index - 1] == '^' && index > 1 && pattern[index - 2] == '[');

    private static string HexEscape(string pattern, ref int i)
    {
        var end = pattern.IndexOf('}', i);
        if (end < 0)
        {
            return "\\x";
        }

        var digits = pattern.Substring(i + 2, end - i - 2);
        i = end;
        return digits.Length <= 4 ? "\\u" + digits.PadLeft(4, '0') : "[\\s\\S]";
    }

    /// <summary>General categories are the same in .NET; scripts (<c>\p{Greek}</c>) it does not know, and any character stands for them.</summary>
    private static string UnicodeClass(string pattern, ref int i, bool inClass)
    {
        var escape = "\\" + pattern[i];
        if (i + 1 >= pattern.Length || pattern[i + 1] != '{')
        {
            return i + 1 < pattern.Length ? $"{escape}{{{pattern[++i]}}}" : escape;
        }

        var end = pattern.IndexOf('}', i);
        if (end < 0)
        {
            return escape;
        }

        var name = pattern.Substring(i + 2, end - i - 2);
        i = end;
        return name.Length <= 2 ? $"{escape}{{{name}}}" : inClass ? "\\s\\S" : "[\\s\\S]";
    }

    private static string Quote(string pattern, ref int i)
    {
        var end = pattern.IndexOf("\\E", i + 1, StringComparison.Ordinal);
        var text = end < 0 ? pattern.Substring(i + 1) : pattern.Substring(i + 1, end - i - 1);
        i = end < 0 ? pattern.Length : end + 1;
        return Regex.Escape(text);
    }

    public static string PosixClass(string name) => name switch
    {
        "alnum" => "0-9A-Za-z",
        "alpha" => "A-Za-z",
        "ascii" => "\\x00-\\x7F",
        "blank" => "\\t ",
        "cntrl" => "\\x00-\\x1F\\x7F",
        "digit" => "0-9",
        "graph" => "!-~",
        "lower" => "a-z",
        "print" => " -~",
        "punct" => "!-/:-@\\[-`{-~",
        "space" => "\\t\\n\\v\\f\\r ",
        "upper" => "A-Z",
        "word" => "0-9A-Za-z_",
        "xdigit" => "0-9A-Fa-f",
        _ => "",
    };
}
