namespace CrdGen.Schema.Validation;

/// <summary>Walks over a pattern and stops at what RE2 does not have.</summary>
internal sealed class Re2Scanner(string pattern)
{
    private const int MaxRepeat = 1000;

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
                if (Re2Translation.PosixClass(pattern.Substring(position + 2, end - position - 2).TrimStart('^')).Length == 0)
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
