using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Strings as Go sees them: code points, and bytes in UTF-8.</summary>
internal static class Runes
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The order of the bytes in UTF-8, which is that of the code points: -1, 0 or 1.</summary>
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var (l, r) = (left[i], right[i]);
            if (l != r)
            {
                // Surrogates stand for what is beyond U+FFFF, though some characters have larger numbers.
                var (isPair, isOtherPair) = (char.IsSurrogate(l), char.IsSurrogate(r));
                return isPair == isOtherPair ? Math.Sign(l - r) : isPair ? 1 : -1;
            }
        }

        return Math.Sign(left.Length - right.Length);
    }

    /// <summary>The UTF-16 index of a code point; the length of the text for the one behind the last.</summary>
    public static int IndexOf(string text, long rune)
    {
        var index = 0;
        for (; rune > 0 && index < text.Length; rune--)
        {
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The text in double quotes, as Go's <c>%q</c> writes it.</summary>
    public static string Quote(string text)
    {
        var builder = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\a': builder.Append("\\a"); break;
                case '\b': builder.Append("\\b"); break;
                case '\f': builder.Append("\\f"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                case '\t': builder.Append("\\t"); break;
                case '\v': builder.Append("\\v"); break;
                case '\\': builder.Append("\\\\"); break;
                case '"': builder.Append("\\\""); break;
                case < ' ' or '\u007f': builder.Append("\\x").Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)); break;
                default:
                    if (IsPrintable(text, i))
                    {
                        builder.Append(c);
                    }
                    else
                    {
                        builder.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return builder.Append('"').ToString();
    }

    private static bool IsPrintable(string text, int index) =>
        char.IsSurrogate(text[index])
        || text[index] == ' '
        || char.GetUnicodeCategory(text, index) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.SpaceSeparator or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse);
}
