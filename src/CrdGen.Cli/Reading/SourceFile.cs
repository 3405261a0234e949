namespace CrdGen.Cli.Reading;

/// <summary>Reads the documents of a file, whatever its format.</summary>
internal static class SourceFile
{
    /// <exception cref="SourceException">It is neither JSON nor YAML.</exception>
    public static IReadOnlyList<SourceDocument> Read(string file, byte[] bytes)
    {
        var text = SourceText.Check(bytes);
        if (text.Span.TrimStart(" \t\r\n"u8).Length == 0)
        {
            return [];
        }

        if (Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonDocuments.Read(file, text);
        }

        if (!LooksLikeJson(text.Span))
        {
            return ReadYaml(file, text);
        }

        // A flow mapping of YAML begins like JSON. What is neither gets the message of the one that came further.
        try
        {
            return JsonDocuments.Read(file, text);
        }
        catch (SourceException json)
        {
            try
            {
                return ReadYaml(file, text);
            }
            catch (SourceException yaml) when (IsBefore(yaml.Position, json.Position))
            {
                throw json;
            }
        }
    }

    private static IReadOnlyList<SourceDocument> ReadYaml(string file, ReadOnlyMemory<byte> text)
    {
        using var reader = new StreamReader(new MemoryStream(text.ToArray(), writable: false));
        return YamlDocuments.ReadAll(file, reader);
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8)[0] is (byte)'{' or (byte)'[';

    private static bool IsBefore(SourcePosition? one, SourcePosition? other) =>
        (one ?? SourcePosition.Start) is var a && (other ?? SourcePosition.Start) is var b && (a.Line, a.Column).CompareTo((b.Line, b.Column)) <= 0;
}
