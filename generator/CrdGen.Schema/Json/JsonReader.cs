using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Json;

/// <summary>What is wrong with a JSON text.</summary>
/// <param name="message">The problem.</param>
/// <param name="position">The index of the character that is at fault.</param>
public sealed class JsonFormatException(string message, int position) : FormatException(message)
{
    public int Position { get; } = position;
}

/// <summary>Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no duplicate names.</summary>
public sealed class JsonReader
{
    /// <summary>How deep values may nest: a stack overflow would take the compiler with it.</summary>
    public const int MaxDepth = 256;

    private readonly string text;
    private int position;

    private JsonReader(string text) => this.text = text;

    /// <exception cref="JsonFormatException">The text is no JSON, or nests deeper than <see cref="MaxDepth"/>.</exception>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.ReadValue(0);
        reader.SkipWhiteSpace();
        return reader.position == text.Length ? value : throw reader.Error("nothing more is expected after the value");
    }

    private JsonFormatException Error(string message) => new(message, position);

    private void SkipWhiteSpace()
    {
        while (position < text.Length && (text[position] is ' ' or '\t' or '\r' or '\n'))
        {
            position++;
        }
    }

    private char Peek()
    {
        SkipWhiteSpace();
        return position < text.Length ? text[position] : throw Error("the text ends too early");
    }

    private bool TryTake(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
        {
            throw Error($"'{c}' is expected, not '{text[position]}'");
        }
    }

    private JsonValue ReadValue(int depth)
    {
        if (depth > MaxDepth)
        {
            throw Error($"values nest deeper than {MaxDepth} levels");
        }

        switch (Peek())
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                return JsonValue.From(ReadString());
            case 't':
                return ReadWord("true", JsonValue.True);
            case 'f':
                return ReadWord("false", JsonValue.False);
            case 'n':
                return ReadWord("null", JsonValue.Null);
            default:
                return ReadNumber();
        }
    }

    private JsonValue ReadObject(int depth)
    {
        Expect('{');
        if (TryTake('}'))
        {
            return JsonValue.EmptyObject;
        }

        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            if (Peek() != '"')
            {
                throw Error("a name in double quotes is expected");
            }

            var start = position;
            var name = ReadString();
            if (!names.Add(name))
            {
                position = start;
                throw Error($"the name \"{name}\" stands twice");
            }

            Expect(':');
            members.Add(new(name, ReadValue(depth + 1)));
        }
        while (TryTake(','));
        Expect('}');
        return JsonValue.From(members);
    }

    private JsonValue ReadArray(int depth)
    {
        Expect('[');
        if (TryTake(']'))
        {
            return JsonValue.EmptyArray;
        }

        var items = new List<JsonValue>();
        do
        {
            items.Add(ReadValue(depth + 1));
        }
        while (TryTake(','));
        Expect(']');
        return JsonValue.From(items);
    }

    private JsonValue ReadWord(string word, JsonValue value)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
        {
            throw Error("a value is expected");
        }

        position += word.Length;
        return value;
    }

    private JsonValue ReadNumber()
    {
        var start = position;
        while (position < text.Length && (text[position] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E'))
        {
            position++;
        }

        var number = text.Substring(start, position - start);
        if (JsonNumber.IsNumber(number))
        {
            return JsonValue.FromNumber(number);
        }

        position = start;
        throw Error(number.Length == 0 ? "a value is expected" : $"'{number}' is no number");
    }

    private string ReadString()
    {
        Expect('"');
        var start = position;
        StringBuilder? builder = null;
        while (position < text.Length)
        {
            var c = text[position];
            switch (c)
            {
                case '"':
                    var rest = text.Substring(start, position - start);
                    position++;
                    return builder is null ? rest : builder.Append(rest).ToString();
                case '\\':
                    builder = (builder ?? new()).Append(text, start, position - start).Append(ReadEscape());
                    start = position;
                    break;
                case < ' ':
                    throw Error("a control character in a string must be escaped");
                default:
                    position++;
                    break;
            }
        }

        throw Error("the string does not end");
    }

    private char ReadEscape()
    {
        if (position + 1 >= text.Length)
        {
            throw Error("the string does not end");
        }

        var c = text[position + 1];
        if (c == 'u')
        {
            if (position + 6 > text.Length
                || !ushort.TryParse(text.Substring(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw Error("\\u needs four hexadecimal digits");
            }

            position += 6;
            return (char)code;
        }

        var index = "\"\\/bfnrt".IndexOf(c);
        if (index < 0)
        {
            throw Error($"'\\{c}' is no escape of JSON");
        }

        position += 2;
        return "\"\\/\b\f\n\r\t"[index];
    }
}
