using System.Text;
using System.Text.Unicode;

namespace CrdGen.Cli.Reading;

/// <summary>Bytes that should be a text: UTF-8, at most <see cref="MaxBytes"/>, without NUL.</summary>
internal static class SourceText
{
    /// <summary>64 MiB: twenty times what an API server takes in a request. A file is held in memory as a whole.</summary>
    public const int MaxBytes = 64 << 20;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text without a byte order mark.</summary>
    /// <exception cref="SourceException">The bytes are no text.</exception>
    public static ReadOnlyMemory<byte> Check(byte[] bytes)
    {
        if (bytes.Length > 1 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            throw new SourceException("the file is UTF-16; save it as UTF-8");
        }

        ReadOnlyMemory<byte> text = bytes.AsSpan().StartsWith(Mark) ? bytes.AsMemory(Mark.Length) : bytes;
        if (text.Span.IndexOf((byte)0) is >= 0 and var nul)
        {
            throw new SourceException("the file is binary: it has a NUL byte", PositionOf(text.Span, nul));
        }

        if (!Utf8.IsValid(text.Span))
        {
            throw new SourceException("the file is no UTF-8 text", PositionOf(text.Span, FirstInvalid(text.Span)));
        }

        return text;
    }

    /// <summary>The place of a byte.</summary>
    public static SourcePosition PositionOf(ReadOnlySpan<byte> text, int index)
    {
        var before = text[..Math.Min(index, text.Length)];
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var index = 0;
        while (index < text.Length && Rune.DecodeFromUtf8(text[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
