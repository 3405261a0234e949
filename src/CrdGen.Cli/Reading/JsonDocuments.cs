using System.Text;
using System.Text.Json;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>Reads JSON (RFC 8259), one document or several, one after the other.</summary>
internal static class JsonDocuments
{
    /// <summary>How deep values may nest: no Kubernetes object comes near it.</summary>
    public const int MaxDepth = JsonReader.MaxDepth;

    /// <exception cref="SourceException">The text is no JSON, has a name twice in an object, or nests too deep.</exception>
    public static IReadOnlyList<SourceDocument> Read(string file, ReadOnlyMemory<byte> text)
    {
        var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions { MaxDepth = MaxDepth, AllowMultipleValues = true });
        var lines = new LineIndex(text);
        var documents = new List<SourceDocument>();
        try
        {
            while (reader.Read())
            {
                var (value, node) = ReadValue(ref reader, lines);
                documents.Add(new(file, value, node));
            }
        }
        catch (JsonException e)
        {
            throw new SourceException(Plain(e.Message), PositionOf(text.Span, e));
        }

        return documents;
    }

    private static (JsonValue Value, SourceNode Node) ReadValue(ref Utf8JsonReader reader, LineIndex lines)
    {
        var position = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, lines, position);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, lines, position);
            default:
                return (ReadScalar(ref reader, position), SourceNode.Leaf(position));
        }
    }

    private static (JsonValue Value, SourceNode Node) ReadObject(ref Utf8JsonReader reader, LineIndex lines, SourcePosition start)
    {
        var members = new List<JsonMember>();
        var nodes = new List<SourceNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = lines.At(reader.TokenStartIndex);
            var name = Text(ref reader, key);
            if (!names.Add(name))
            {
                throw new SourceException($"the name \"{name}\" stands twice in one object", key);
            }

            Next(ref reader);
            var (value, node) = ReadValue(ref reader, lines);
            members.Add(new(name, value));
            nodes.Add(node with { Key = key });
        }

        return (JsonValue.From(members), new(start, start, [.. nodes]));
    }

    private static (JsonValue Value, SourceNode Node) ReadArray(ref Utf8JsonReader reader, LineIndex lines, SourcePosition start)
    {
        var items = new List<JsonValue>();
        var nodes = new List<SourceNode>();
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndArray)
        {
            var (value, node) = ReadValue(ref reader, lines);
            items.Add(value);
            nodes.Add(node);
        }

        return (JsonValue.From(items), new(start, start, [.. nodes]));
    }

    /// <summary>The reader throws where the text ends inside a value.</summary>
    private static bool Next(ref Utf8JsonReader reader) => reader.Read();

    private static JsonValue ReadScalar(ref Utf8JsonReader reader, SourcePosition position) => reader.TokenType switch
    {
        JsonTokenType.String => JsonValue.From(Text(ref reader, position)),
        JsonTokenType.Number => JsonValue.FromNumber(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => JsonValue.True,
        JsonTokenType.False => JsonValue.False,
        _ => JsonValue.Null,
    };

    private static string Text(ref Utf8JsonReader reader, SourcePosition position)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new SourceException("the string has half of a surrogate pair: it is no Unicode text", position);
        }
    }

    /// <summary>The message without the place that System.Text.Json adds to it.</summary>
    private static string Plain(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "the text is no JSON: " + (end < 0 ? message : message[..end]);
    }

    private static SourcePosition? PositionOf(ReadOnlySpan<byte> text, JsonException e)
    {
        if (e.LineNumber is not { } line || e.BytePositionInLine is not { } column)
        {
            return null;
        }

        var start = 0;
        for (var i = 0L; i < line && text[start..].IndexOf((byte)'\n') is >= 0 and var next; i++)
        {
            start += next + 1;
        }

        return SourceText.PositionOf(text, start + (int)column);
    }
}
