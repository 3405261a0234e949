namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Cuts a source into tokens. What is no token is an error, and left out.</summary>
internal sealed class CelLexer(string source, List<CelError> errors)
{
    private int position;

    /// <summary>All tokens, with one of kind <see cref="CelTokenKind.End"/> behind them.</summary>
    public CelToken[] ReadAll()
    {
        var tokens = new List<CelToken>((source.Length / 3) + 2);
        while (true)
        {
            SkipHidden();
            var start = position;
            if (start >= source.Length)
            {
                tokens.Add(new(CelTokenKind.End, source.Length, 0));
                return tokens.ToArray();
            }

            if (Read() is { } kind)
            {
                tokens.Add(new(kind, start, position - start));
            }
            else
            {
                // The character that did not fit is part of what was not recognized.
                position = Math.Min(position + 1, source.Length);
                errors.Add(new(start, $"Syntax error: token recognition error at: '{Printable(source.Substring(start, position - start))}'"));
            }
        }
    }

    private static string Printable(string text) => text.Replace("\n", "\\n").Replace("\t", "\\t").Replace("\r", "\\r");

    private char Peek(int ahead = 0) => position + ahead < source.Length ? source[position + ahead] : '\0';

    private void SkipHidden()
    {
        while (position < source.Length)
        {
            if (source[position] is '\t' or ' ' or '\r' or '\n' or '\f')
            {
                position++;
            }
            else if (source[position] == '/' && Peek(1) == '/')
            {
                var end = source.IndexOf('\n', position);
                position = end < 0 ? source.Length : end;
            }
            else
            {
                return;
            }
        }
    }

    private CelTokenKind? Read()
    {
        var c = source[position];
        if (IsLetter(c) || c == '_')
        {
            return ReadWord();
        }

        if (IsDigit(c) || (c == '.' && IsDigit(Peek(1))))
        {
            return ReadNumber();
        }

        return c switch
        {
            '"' or '\'' => ReadString(raw: false) ? CelTokenKind.String : null,
            '`' => ReadEscapedIdentifier(),
            '=' => Peek(1) == '=' ? Take(CelTokenKind.EqualsEquals, 2) : Unknown(1),
            '!' => Peek(1) == '=' ? Take(CelTokenKind.NotEquals, 2) : Take(CelTokenKind.Not, 1),
            '<' => Peek(1) == '=' ? Take(CelTokenKind.LessEquals, 2) : Take(CelTokenKind.Less, 1),
            '>' => Peek(1) == '=' ? Take(CelTokenKind.GreaterEquals, 2) : Take(CelTokenKind.Greater, 1),
            '&' => Peek(1) == '&' ? Take(CelTokenKind.And, 2) : Unknown(1),
            '|' => Peek(1) == '|' ? Take(CelTokenKind.Or, 2) : Unknown(1),
            '[' => Take(CelTokenKind.LeftBracket, 1),
            ']' => Take(CelTokenKind.RightBracket, 1),
            '{' => Take(CelTokenKind.LeftBrace, 1),
            '}' => Take(CelTokenKind.RightBrace, 1),
            '(' => Take(CelTokenKind.LeftParenthesis, 1),
            ')' => Take(CelTokenKind.RightParenthesis, 1),
            '.' => Take(CelTokenKind.Dot, 1),
            ',' => Take(CelTokenKind.Comma, 1),
            '-' => Take(CelTokenKind.Minus, 1),
            '?' => Take(CelTokenKind.Question, 1),
            ':' => Take(CelTokenKind.Colon, 1),
            '+' => Take(CelTokenKind.Plus, 1),
            '*' => Take(CelTokenKind.Star, 1),
            '/' => Take(CelTokenKind.Slash, 1),
            '%' => Take(CelTokenKind.Percent, 1),
            _ => Unknown(char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 1 : 0),
        };
    }

    private CelTokenKind Take(CelTokenKind kind, int length)
    {
        position += length;
        return kind;
    }

    private CelTokenKind? Unknown(int fitting)
    {
        position += fitting;
        return null;
    }

    private CelTokenKind? ReadWord()
    {
        var start = position;
        while (IsLetter(Peek()) || IsDigit(Peek()) || Peek() == '_')
        {
            position++;
        }

        var length = position - start;
        if (length <= 2 && Peek() is '"' or '\'' && StringPrefix(start, length) is var (bytes, raw))
        {
            return !ReadString(raw) ? null : bytes ? CelTokenKind.Bytes : CelTokenKind.String;
        }

        return source[start] switch
        {
            'i' when Is(start, length, "in") => CelTokenKind.In,
            't' when Is(start, length, "true") => CelTokenKind.True,
            'f' when Is(start, length, "false") => CelTokenKind.False,
            'n' when Is(start, length, "null") => CelTokenKind.Null,
            _ => CelTokenKind.Identifier,
        };
    }

    private bool Is(int start, int length, string word) =>
        length == word.Length && string.CompareOrdinal(source, start, word, 0, length) == 0;

    private (bool Bytes, bool Raw)? StringPrefix(int start, int length) => (source[start], length) switch
    {
        ('r' or 'R', 1) => (false, true),
        ('b' or 'B', 1) => (true, false),
        ('b' or 'B', 2) when source[start + 1] is 'r' or 'R' => (true, true),
        _ => null,
    };

    private CelTokenKind ReadNumber()
    {
        if (Peek() == '0' && Peek(1) == 'x' && IsHex(Peek(2)))
        {
            position += 2;
            while (IsHex(Peek()))
            {
                position++;
            }

            return Peek() is 'u' or 'U' ? Take(CelTokenKind.Uint, 1) : CelTokenKind.Int;
        }

        SkipDigits();
        var isDouble = false;
        if (Peek() == '.' && IsDigit(Peek(1)))
        {
            isDouble = true;
            position++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E' && (IsDigit(Peek(1)) || (Peek(1) is '+' or '-' && IsDigit(Peek(2)))))
        {
            isDouble = true;
            position += 2;
            SkipDigits();
        }

        return isDouble ? CelTokenKind.Double : Peek() is 'u' or 'U' ? Take(CelTokenKind.Uint, 1) : CelTokenKind.Int;
    }

    private void SkipDigits()
    {
        while (IsDigit(Peek()))
        {
            position++;
        }
    }

    private bool ReadString(bool raw)
    {
        var quote = source[position];
        if (Peek(1) == quote && Peek(2) == quote)
        {
            var afterEmpty = position + 2;
            position += 3;
            if (ReadUntil(quote, count: 3, raw))
            {
                return true;
            }

            // Without an end of three quotes the first two are an empty string, if nothing longer fits.
            position = afterEmpty;
            return true;
        }

        position++;
        return ReadUntil(quote, count: 1, raw);
    }

    /// <summary>Moves behind the closing quotes; where there are none, to what does not fit.</summary>
    private bool ReadUntil(char quote, int count, bool raw)
    {
        while (position < source.Length)
        {
            var c = source[position];
            if (c == quote && (count == 1 || (Peek(1) == quote && Peek(2) == quote)))
            {
                position += count;
                return true;
            }

            if (count == 1 && c is '\n' or '\r')
            {
                return false;
            }

            if (c != '\\' || raw)
            {
                position++;
            }
            else if (EscapeLength() is > 0 and var length)
            {
                position += length;
            }
            else
            {
                position++;
                return false;
            }
        }

        return false;
    }

    /// <summary>The length of the escape sequence at the position, or 0.</summary>
    private int EscapeLength() => Peek(1) switch
    {
        'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '"' or '\'' or '\\' or '?' or '`' => 2,
        'x' or 'X' => HexLength(2),
        'u' => HexLength(4),
        'U' => HexLength(8),
        >= '0' and <= '3' => Peek(2) is >= '0' and <= '7' && Peek(3) is >= '0' and <= '7' ? 4 : 0,
        _ => 0,
    };

    private int HexLength(int digits)
    {
        for (var i = 0; i < digits; i++)
        {
            if (!IsHex(Peek(2 + i)))
            {
                return 0;
            }
        }

        return 2 + digits;
    }

    private CelTokenKind? ReadEscapedIdentifier()
    {
        var start = position++;
        while (IsLetter(Peek()) || IsDigit(Peek()) || Peek() is '_' or '.' or '-' or '/' or ' ')
        {
            position++;
        }

        return Peek() == '`' && position > start + 1 ? Take(CelTokenKind.EscapedIdentifier, 1) : null;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
