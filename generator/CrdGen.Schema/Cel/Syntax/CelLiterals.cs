using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Syntax;

/// <summary>The values of literals, from the text of their tokens.</summary>
internal static class CelLiterals
{
    private const string Unescapable = "unable to unescape string";
    private const string NoCodePoint = "invalid unicode code point";

    /// <summary>An <c>int</c> with its sign, or <see langword="null"/> if it has no 64 bits.</summary>
    public static long? Int(string text, bool negative)
    {
        if (Magnitude(text) is not { } magnitude)
        {
            return null;
        }

        return negative
            ? magnitude <= 1UL << 63 ? unchecked(-(long)magnitude) : null
            : magnitude <= long.MaxValue ? (long)magnitude : null;
    }

    /// <summary>A <c>uint</c>, whose text ends in <c>u</c>.</summary>
    public static ulong? Uint(string text) => Magnitude(text.Substring(0, text.Length - 1));

    /// <summary>A <c>double</c>, or <see langword="null"/> if it is too large.</summary>
    public static double? Double(string text, bool negative) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            ? negative ? -value : value
            : null;

    /// <summary>The text of a string's token, or what is wrong with it.</summary>
    public static (string? Value, string? Error) String(string token)
    {
        var (content, raw) = Content(token);
        if (raw || content.IndexOf('\\') < 0)
        {
            return (content, null);
        }

        var text = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length;)
        {
            if (content[i] != '\\')
            {
                text.Append(content[i++]);
                continue;
            }

            if (Escape(content, ref i) is not { } codePoint)
            {
                return (null, Unescapable);
            }

            if (codePoint is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            {
                return (null, NoCodePoint);
            }

            text.Append(char.ConvertFromUtf32((int)codePoint));
        }

        return (text.ToString(), null);
    }

    /// <summary>The bytes of a token <c>b'…'</c>: text is UTF-8, numeric escapes are single bytes.</summary>
    public static (byte[]? Value, string? Error) Bytes(string token)
    {
        var (content, raw) = Content(token.Substring(1));
        if (raw || content.IndexOf('\\') < 0)
        {
            return (Encoding.UTF8.GetBytes(content), null);
        }

        var bytes = new List<byte>(content.Length);
        for (var i = 0; i < content.Length;)
        {
            if (content[i] != '\\')
            {
                var end = content.IndexOf('\\', i);
                end = end < 0 ? content.Length : end;
                bytes.AddRange(Encoding.UTF8.GetBytes(content.Substring(i, end - i)));
                i = end;
            }
            else if (content[i + 1] is 'u' or 'U' || Escape(content, ref i) is not { } value)
            {
                return (null, Unescapable);
            }
            else
            {
                bytes.Add((byte)value);
            }
        }

        return (bytes.ToArray(), null);
    }

    private static ulong? Magnitude(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal)
            ? ulong.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
            : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>What stands between the quotes, with line breaks as <c>\n</c>.</summary>
    private static (string Content, bool Raw) Content(string token)
    {
        var raw = token[0] is 'r' or 'R';
        var start = raw ? 1 : 0;
        var quotes = token.Length - start >= 6 && token[start + 1] == token[start] && token[start + 2] == token[start] ? 3 : 1;
        var content = token.Substring(start + quotes, token.Length - start - (2 * quotes));
        return (content.IndexOf('\r') < 0 ? content : content.Replace("\r\n", "\n").Replace('\r', '\n'), raw);
    }

    /// <summary>Reads an escape sequence that the lexer has let pass.</summary>
    private static long? Escape(string text, ref int i)
    {
        var c = text[i + 1];
        i += 2;
        switch (c)
        {
            case 'a': return '\a';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case '\\' or '\'' or '"' or '`' or '?': return c;
            case 'x' or 'X': return Number(text, ref i, 2, 16);
            case 'u': return Number(text, ref i, 4, 16);
            case 'U': return Number(text, ref i, 8, 16);
            case >= '0' and <= '3':
                i--;
                return Number(text, ref i, 3, 8);
            default: return null;
        }
    }

    private static long? Number(string text, ref int i, int digits, int radix)
    {
        var value = 0L;
        for (var end = i + digits; i < end; i++)
        {
            var digit = i < text.Length ? Digit(text[i]) : 99;
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 99,
    };
}
