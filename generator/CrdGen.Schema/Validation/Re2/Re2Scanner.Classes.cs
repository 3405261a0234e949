namespace CrdGen.Schema.Validation;

/// <content>Escapes and character classes.</content>
internal sealed partial class Re2Scanner
{
    private string? Escape()
    {
        if (position + 1 >= pattern.Length)
        {
            return "it ends with a backslash";
        }

        switch (pattern[position + 1])
        {
            case 'A' or 'b' or 'B' or 'z':
                return Take(2);
            case 'Q':
                var end = pattern.IndexOf("\\E", position, StringComparison.Ordinal);
                if (end == position + 2)
                {
                    position = end + 2;
                    return null; // nothing, which cannot be repeated
                }

                return Take((end < 0 ? pattern.Length : end + 2) - position);
        }

        var error = ClassEscape() is { } isClass ? isClass : Character(out _);
        Push(1);
        return error.Length == 0 ? null : error;
    }

    private string? Class()
    {
        var start = position;
        position++;
        if (position < pattern.Length && pattern[position] == '^')
        {
            position++;
        }

        for (var isFirst = true; position < pattern.Length && (pattern[position] != ']' || isFirst); isFirst = false)
        {
            var error = Posix() ?? ClassEscape() ?? Range(start);
            if (error.Length > 0)
            {
                return error;
            }
        }

        if (position >= pattern.Length)
        {
            return "a class is not closed with ']'";
        }

        return Take(1);
    }

    /// <summary>A class such as <c>[:alpha:]</c>; <see langword="null"/>: there is none here, empty: it is one.</summary>
    private string? Posix()
    {
        var end = Has("[:") ? pattern.IndexOf(":]", position + 2, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        var name = pattern.Substring(position + 2, end - position - 2);
        var text = pattern.Substring(position, end + 2 - position);
        position = end + 2;
        return Re2Translation.PosixClass(name.StartsWith("^", StringComparison.Ordinal) ? name.Substring(1) : name).Length > 0 ? "" : $"RE2 does not know the class '{text}'";
    }

    /// <summary>One of <c>\d \s \w \p</c>; <see langword="null"/>: there is none here, empty: it is one.</summary>
    private string? ClassEscape()
    {
        if (pattern[position] != '\\' || position + 1 >= pattern.Length)
        {
            return null;
        }

        switch (pattern[position + 1])
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                position += 2;
                return "";
            case 'p' or 'P':
                return UnicodeClass();
            default:
                return null;
        }
    }

    private string UnicodeClass()
    {
        var start = position;
        position += 2;
        if (position >= pattern.Length)
        {
            return $"'{pattern.Substring(start)}' names no class of characters";
        }

        var end = pattern[position] == '{' ? pattern.IndexOf('}', position) : position;
        if (end < 0)
        {
            return "a class '\\p{' is not closed with '}'";
        }

        var name = pattern[position] == '{' ? pattern.Substring(position + 1, end - position - 1) : pattern[position].ToString();
        position = end + 1;
        return Re2ClassNames.Contains(name.StartsWith("^", StringComparison.Ordinal) ? name.Substring(1) : name) ? "" : $"RE2 does not know the class '{pattern.Substring(start, position - start)}'";
    }

    /// <summary>A character in a class, or a range of them.</summary>
    private string Range(int start)
    {
        var first = position;
        if (ClassCharacter(out var low) is { Length: > 0 } error)
        {
            return error;
        }

        if (position + 1 >= pattern.Length || pattern[position] != '-' || pattern[position + 1] == ']')
        {
            return "";
        }

        position++;
        if (ClassCharacter(out var high) is { Length: > 0 } other)
        {
            return other;
        }

        return high < low ? $"the range '{pattern.Substring(first, position - first)}' in the class '{pattern.Substring(start, position - start)}…' goes backwards" : "";
    }

    private string ClassCharacter(out int code)
    {
        if (pattern[position] == '\\')
        {
            return position + 1 < pattern.Length ? Character(out code) : End(out code);
        }

        var isPair = char.IsHighSurrogate(pattern[position]) && position + 1 < pattern.Length && char.IsLowSurrogate(pattern[position + 1]);
        code = isPair ? char.ConvertToUtf32(pattern[position], pattern[position + 1]) : pattern[position];
        position += isPair ? 2 : 1;
        return "";
    }

    private static string End(out int code)
    {
        code = 0;
        return "it ends with a backslash";
    }

    /// <summary>An escape that stands for one character; empty: it is one.</summary>
    private string Character(out int code)
    {
        var c = pattern[position + 1];
        position += 2;
        code = c;
        switch (c)
        {
            case >= '1' and <= '7' when position >= pattern.Length || pattern[position] is < '0' or > '7':
                return $"RE2 has no back-references ('\\{c}')";
            case >= '0' and <= '7':
                code = c - '0';
                for (var digits = 1; digits < 3 && position < pattern.Length && pattern[position] is >= '0' and <= '7'; digits++, position++)
                {
                    code = (code * 8) + pattern[position] - '0';
                }

                return "";
            case '8' or '9' or 'k':
                return $"RE2 has no back-references ('\\{c}')";
            case 'x':
                return Hex(out code);
            case 'a' or 'f' or 'n' or 'r' or 't' or 'v':
                code = "\a\f\n\r\t\v"["afnrtv".IndexOf(c)];
                return "";
            default:
                return c < 0x80 && !char.IsLetterOrDigit(c) ? "" : $"RE2 does not know '\\{c}'";
        }
    }

    private string Hex(out int code)
    {
        code = 0;
        var isBraced = position < pattern.Length && pattern[position] == '{';
        var start = position + (isBraced ? 1 : 0);
        var end = start;
        while (end < pattern.Length && (isBraced || end < start + 2) && Uri.IsHexDigit(pattern[end]) && code <= 0x10FFFF)
        {
            code = (code * 16) + Convert.ToInt32(pattern[end].ToString(), 16);
            end++;
        }

        position = isBraced ? end + 1 : end;
        return code <= 0x10FFFF && (isBraced ? end > start && end < pattern.Length && pattern[end] == '}' : end == start + 2) ? "" : "'\\x' needs two hexadecimal digits, or more in braces";
    }
}
