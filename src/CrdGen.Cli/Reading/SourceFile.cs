using System.Text;

namespace CrdGen.Cli.Reading;

/// <summary>Reads the documents of a file, whatever its format.</summary>
internal static class SourceFile
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <exception cref="SourceException">It is neither JSON nor YAML.</exception>
    public static IReadOnlyList<SourceDocument> Read(string file, byte[] bytes)
    {
        var text = SourceText.Check(bytes);
        if (text.Span.TrimStart(Blanks).Length == 0)
        {
            return [];
        }

        if (Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) || IsJson(text.Span))
        {
            return JsonDocuments.Read(file, text);
        }

        return YamlDocuments.ReadAll(file, Encoding.UTF8.GetString(text.Span));
    }

    /// <summary>
    /// Whether it begins as JSON objects do. YAML would take most of JSON too, but what is wrong in it would be something else
    /// to YAML; a flow mapping of YAML seldom begins with a quote.
    /// </summary>
    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(Blanks);
        return text[0] == (byte)'{' && text[1..].TrimStart(Blanks) is [(byte)'"' or (byte)'}', ..];
    }
}
