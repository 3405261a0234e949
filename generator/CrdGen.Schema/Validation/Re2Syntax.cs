using System.Text;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>
/// Patterns of the API server, which Go's regexp compiles: RE2 syntax, which has neither look-around nor back-references nor
/// possessive quantifiers, and no repetition above 1,000.
/// </summary>
public static class Re2Syntax
{
    private const int MaxRepeat = 1000;

    /// <summary>Why the pattern is not RE2, or <see langword="null"/>.</summary>
    public static string? FindError(string pattern)
    {
        var scanner = new Scanner(pattern);
        if (scanner.FindError() is { } error)
        {
            return error;
        }

        try
        {
            _ = new Regex(ToDotNet(pattern), RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

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

    private static string Quote(string pattern, ref int i)
    {
        var end = pattern.IndexOf("\\E", i + 1, StringComparison.Ordinal);
        var text = end < 0 ? pattern.Substring(i + 1) : pattern.Substring(i + 1, end - i - 1);
        i = end < 0 ? pattern.Length : end + 1;
        return Regex.Escape(text);
    }

    private static string PosixClass(string name) => name switch
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

    /// <summary>Walks over a pattern and stops at what RE2 does not have.</summary>
    private sealed class Scanner(string pattern)
    {
        private int position;

        public string? FindError()
        {
            while (position < pattern.Length)
            {
                var error = pattern[position] switch
                {
                    '\\' => Escape(),
                    '[' => Class(),
                    '(' => Group(),
                    '*' or '+' or '?' => Quantifier(),
                    '{' => Repeat(),
                    _ => Next(),
                };
                if (error is not null)
                {
                    return error;
                }
            }

            return null;
        }

        private string? Next()
        {
            position++;
            return null;
        }

        private string? Escape()
        {
            if (position + 1 >= pattern.Length)
            {
                return "it ends with a backslash";
            }

            var c = pattern[position + 1];
            position += 2;
            return c switch
            {
                >= '1' and <= '9' => $"RE2 has no back-references ('\\{c}')",
                'k' => "RE2 has no back-references ('\\k')",
                'p' or 'P' => null,
                'Q' => SkipQuote(),
                'a' or 'f' or 't' or 'n' or 'r' or 'v' or '0' or 'x' or 'C' or 'A' or 'b' or 'B' or 'z' or 'd' or 'D' or 's' or 'S' or 'w' or 'W' => null,
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => $"RE2 does not know '\\{c}'",
                _ => null,
            };
        }

        private string? SkipQuote()
        {
            var end = pattern.IndexOf("\\E", position, StringComparison.Ordinal);
            position = end < 0 ? pattern.Length : end + 2;
            return null;
        }

        private string? Class()
        {
            position++;
            if (position < pattern.Length && pattern[position] == '^')
            {
                position++;
            }

            var first = true;
            while (position < pattern.Length && (pattern[position] != ']' || first))
            {
                first = false;
                if (pattern[position] == '\\')
                {
                    if (position + 1 < pattern.Length && (pattern[position + 1] is 'b' or 'B' or 'z' or 'A'))
                    {
                        return $"RE2 does not know '\\{pattern[position + 1]}' in a class";
                    }

                    if (Escape() is { } error)
                    {
                        return error;
                    }
                }
                else if (string.CompareOrdinal(pattern, position, "[:", 0, 2) == 0 && pattern.IndexOf(":]", position, StringComparison.Ordinal) is > 0 and var end)
                {
                    if (PosixClass(pattern.Substring(position + 2, end - position - 2).TrimStart('^')).Length == 0)
                    {
                        return $"RE2 does not know the class '{pattern.Substring(position, end + 2 - position)}'";
                    }

                    position = end + 2;
                }
                else
                {
                    position++;
                }
            }

            if (position >= pattern.Length)
            {
                return "a class is not closed with ']'";
            }

            position++;
            return null;
        }

        private string? Group()
        {
            string? error = null;
            if (Has("(?=") || Has("(?!"))
            {
                error = "RE2 has no look-ahead ('(?=', '(?!'): use a CEL rule, or several patterns in allOf";
            }
            else if (Has("(?<=") || Has("(?<!"))
            {
                error = "RE2 has no look-behind ('(?<=', '(?<!')";
            }
            else if (Has("(?>"))
            {
                error = "RE2 has no atomic groups ('(?>')";
            }
            else if (Has("(?("))
            {
                error = "RE2 has no conditional groups ('(?(')";
            }
            else if (Has("(?#"))
            {
                error = "RE2 has no comments ('(?#')";
            }
            else if (Has("(?'"))
            {
                error = "RE2 names groups as in '(?P<name>…)'";
            }

            position++;
            if (position < pattern.Length && pattern[position] == '?')
            {
                position++; // what follows belongs to the group
            }

            return error;
        }

        private string? Quantifier()
        {
            position++;
            return Follow();
        }

        private string? Follow()
        {
            if (position < pattern.Length && pattern[position] == '?')
            {
                position++; // lazy
            }

            return position < pattern.Length && (pattern[position] is '*' or '+' or '?')
                ? "RE2 has no possessive or nested quantifiers ('a*+', 'a**')"
                : null;
        }

        private string? Repeat()
        {
            var end = pattern.IndexOf('}', position);
            var parts = end < 0 ? [] : pattern.Substring(position + 1, end - position - 1).Split(',');
            if (parts.Length is 0 or > 2 || !parts[0].All(IsDigit) || parts[0].Length == 0 || !parts[parts.Length - 1].All(IsDigit))
            {
                position++; // a brace that is no repetition stands for itself
                return null;
            }

            position = end + 1;
            foreach (var part in parts)
            {
                if (part.Length > 4 || (part.Length > 0 && int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) > MaxRepeat))
                {
                    return $"RE2 repeats at most {MaxRepeat} times ('{{{string.Join(",", parts)}}}'): use a maximum length";
                }
            }

            return Follow();
        }

        private bool Has(string text) => string.CompareOrdinal(pattern, position, text, 0, text.Length) == 0;

        private static bool IsDigit(char c) => c is >= '0' and <= '9';
    }
}
