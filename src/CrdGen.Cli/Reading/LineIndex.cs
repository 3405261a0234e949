using System.Text;

namespace CrdGen.Cli.Reading;

/// <summary>Turns byte offsets that only grow into places, each in the time that the bytes since the last one take.</summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> text)
{
    private int line = 1;
    private int lineStart;
    private int seen;

    public SourcePosition At(long offset)
    {
        var index = (int)offset;
        if (index > seen)
        {
            var between = text.Span[seen..index];
            line += between.Count((byte)'\n');
            lineStart = between.LastIndexOf((byte)'\n') is >= 0 and var last ? seen + last + 1 : lineStart;
            seen = index;
        }

        return new(line, Encoding.UTF8.GetCharCount(text.Span[lineStart..index]) + 1);
    }
}
