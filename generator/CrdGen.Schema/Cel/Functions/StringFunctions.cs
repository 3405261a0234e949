using System.Text;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>cel-go's extension strings, version 2. Indexes count code points.</summary>
internal static class StringFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["charAt"] = (a, _) => a is [StringValue s, IntValue i] ? CharAt(s.Text, i.Value) : null,
        ["indexOf"] = (a, _) => a switch
        {
            [StringValue s, StringValue part] => IndexOf(s.Text, part.Text, 0),
            [StringValue s, StringValue part, IntValue offset] => IndexOf(s.Text, part.Text, offset.Value),
            _ => null,
        },
        ["lastIndexOf"] = (a, _) => a switch
        {
            [StringValue s, StringValue part] => LastIndexOf(s.Text, part.Text, null),
            [StringValue s, StringValue part, IntValue offset] => LastIndexOf(s.Text, part.Text, offset.Value),
            _ => null,
        },
        ["lowerAscii"] = (a, _) => a is [StringValue s] ? Map(s.Text, c => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c) : null,
        ["upperAscii"] = (a, _) => a is [StringValue s] ? Map(s.Text, c => c is >= 'a' and <= 'z' ? (char)(c - 32) : c) : null,
        ["trim"] = (a, _) => a is [StringValue s] ? new StringValue(s.Text.Trim()) : null,
        ["replace"] = (a, _) => a switch
        {
            [StringValue s, StringValue old, StringValue by] => Replace(s.Text, old.Text, by.Text, -1),
            [StringValue s, StringValue old, StringValue by, IntValue count] => Replace(s.Text, old.Text, by.Text, count.Value),
            _ => null,
        },
        ["split"] = (a, _) => a switch
        {
            [StringValue s, StringValue separator] => Split(s.Text, separator.Text, -1),
            [StringValue s, StringValue separator, IntValue count] => Split(s.Text, separator.Text, count.Value),
            _ => null,
        },
        ["substring"] = (a, _) => a switch
        {
            [StringValue s, IntValue start] => Substring(s.Text, start.Value, null),
            [StringValue s, IntValue start, IntValue end] => Substring(s.Text, start.Value, end.Value),
            _ => null,
        },
        ["join"] = (a, _) => a switch
        {
            [ListValue list] => Join(list, ""),
            [ListValue list, StringValue separator] => Join(list, separator.Text),
            _ => null,
        },
        ["strings.quote"] = (a, _) => a is [StringValue s] ? new StringValue(Quote(s.Text)) : null,
        ["format"] = (a, _) => a is [StringValue s, ListValue list] ? StringFormat.Apply(s.Text, list) : null,
    };

    private static ErrorValue OutOfRange(long index) => new($"index out of range: {index}");

    private static CelValue CharAt(string text, long index)
    {
        var count = Runes.Count(text);
        return index < 0 || index > count ? OutOfRange(index)
            : index == count ? StringValue.Empty
            : new StringValue(Slice(text, index, index + 1));
    }

    private static CelValue IndexOf(string text, string part, long offset)
    {
        if (offset < 0)
        {
            return OutOfRange(offset);
        }

        var count = Runes.Count(text);
        if (part.Length == 0)
        {
            return IntValue.Of(Math.Min(offset, count));
        }

        if (offset >= count)
        {
            return IntValue.MinusOne;
        }

        var index = text.IndexOf(part, Runes.IndexOf(text, offset), StringComparison.Ordinal);
        return IntValue.Of(index < 0 ? -1 : Runes.Count(text.Substring(0, index)));
    }

    private static CelValue LastIndexOf(string text, string part, long? offset)
    {
        var count = Runes.Count(text);
        if (offset < 0)
        {
            return OutOfRange(offset.Value);
        }

        if (part.Length == 0)
        {
            return IntValue.Of(Math.Min(offset ?? count, count));
        }

        if (offset >= count || count == 0)
        {
            return IntValue.MinusOne;
        }

        // The match may begin at the offset, and end behind it.
        var end = Runes.IndexOf(text, offset ?? count) + part.Length;
        var index = text.LastIndexOf(part, Math.Min(end, text.Length) - 1, StringComparison.Ordinal);
        return IntValue.Of(index < 0 ? -1 : Runes.Count(text.Substring(0, index)));
    }

    private static StringValue Map(string text, Func<char, char> map)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = map(chars[i]);
        }

        return new(new string(chars));
    }

    private static CelValue Substring(string text, long start, long? end)
    {
        var count = Runes.Count(text);
        return start > end ? new ErrorValue($"invalid substring range. start: {start}, end: {end}")
            : start < 0 || start > count ? OutOfRange(start)
            : end < 0 || end > count ? OutOfRange(end.Value)
            : new StringValue(Slice(text, start, end ?? count));
    }

    private static string Slice(string text, long start, long end)
    {
        var first = Runes.IndexOf(text, start);
        return text.Substring(first, Runes.IndexOf(text, end) - first);
    }

    /// <param name="count">How many at most; negative for all.</param>
    private static StringValue Replace(string text, string old, string by, long count)
    {
        if (count == 0 || old == by)
        {
            return new(text);
        }

        if (old.Length > 0 && count < 0)
        {
            return new(text.Replace(old, by));
        }

        var builder = new StringBuilder(text.Length);
        var position = 0;
        for (var done = 0L; count < 0 || done < count; done++)
        {
            // Nothing stands before each character, and at the end.
            var next = old.Length > 0 ? text.IndexOf(old, position, StringComparison.Ordinal)
                : done == 0 ? 0
                : position < text.Length ? position + Runes.IndexOf(text.Substring(position, Math.Min(2, text.Length - position)), 1)
                : -1;
            if (next < 0)
            {
                break;
            }

            builder.Append(text, position, next - position).Append(by);
            position = next + old.Length;
        }

        return new(builder.Append(text, position, text.Length - position).ToString());
    }

    /// <param name="count">How many parts at most; negative for all.</param>
    private static ArrayList Split(string text, string separator, long count)
    {
        if (count == 0)
        {
            return ArrayList.Empty;
        }

        var parts = new List<string>();
        var position = 0;
        while (count < 0 || parts.Count < count - 1)
        {
            var next = separator.Length > 0 ? text.IndexOf(separator, position, StringComparison.Ordinal) : NextRune(text, position);
            if (next < 0)
            {
                break;
            }

            parts.Add(text.Substring(position, next - position));
            position = next + separator.Length;
        }

        if (separator.Length > 0 || position < text.Length)
        {
            parts.Add(text.Substring(position));
        }

        return ArrayList.OfStrings(parts);
    }

    /// <summary>Where the character ends that begins at a position; -1 where it is the last, or there is none.</summary>
    private static int NextRune(string text, int position)
    {
        var next = position + (position + 1 < text.Length && char.IsHighSurrogate(text[position]) && char.IsLowSurrogate(text[position + 1]) ? 2 : 1);
        return next < text.Length ? next : -1;
    }

    private static CelValue Join(ListValue list, string separator)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (item is not StringValue text)
            {
                return new ErrorValue($"join: invalid input: {item}");
            }

            builder.Append(i == 0 ? "" : separator).Append(text.Text);
        }

        return new StringValue(builder.ToString());
    }

    /// <summary>Fewer characters are escaped than by Go's <c>%q</c>.</summary>
    private static string Quote(string text)
    {
        var builder = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            builder.Append(c switch
            {
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                '\\' => "\\\\",
                '"' => "\\\"",
                _ => c.ToString(),
            });
        }

        return builder.Append('"').ToString();
    }
}
