using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Writes errors as cel-go and so the API server does: with the line and a mark below it.</summary>
public static class CelErrors
{
    /// <summary>The longest line that is shown.</summary>
    private const int MaxLineLength = 16_384;

    /// <summary>All errors of a source, one after another.</summary>
    public static string Text(string source, IReadOnlyList<CelError> errors) => string.Join("\n", errors.Select(e => Text(source, e)));

    /// <summary>The line and column of an offset, both from 1; columns are code points.</summary>
    public static (int Line, int Column) Position(string source, int offset)
    {
        offset = Math.Min(offset, source.Length);
        var start = LineStart(source, offset);
        var line = 1;
        for (var i = 0; i < start; i++)
        {
            line += source[i] == '\n' ? 1 : 0;
        }

        return (line, 1 + CodePoints(source, start, offset));
    }

    private static string Text(string source, CelError error)
    {
        if (error.Offset < 0)
        {
            return $"ERROR: <input>:-1:0: {error.Message}";
        }

        var (line, column) = Position(source, error.Offset);
        var head = string.Format(CultureInfo.InvariantCulture, "ERROR: <input>:{0}:{1}: {2}", line, column, error.Message);
        var start = LineStart(source, Math.Min(error.Offset, source.Length));
        var end = source.IndexOf('\n', start);
        var shown = source.Substring(start, (end < 0 ? source.Length : end) - start);
        return shown.Length > MaxLineLength ? head : $"{head}\n | {shown.Replace('\t', ' ')}\n | {Mark(shown, error.Offset - start)}";
    }

    /// <summary>Dots up to the place; wide ones below what is not ASCII.</summary>
    private static string Mark(string line, int offset)
    {
        var mark = new StringBuilder();
        for (var i = 0; i < offset && i < line.Length; i++)
        {
            if (!char.IsLowSurrogate(line[i]))
            {
                mark.Append(line[i] < 0x80 ? '.' : '\uff0e');
            }
        }

        return mark.Append(offset < line.Length && line[offset] >= 0x80 ? '\uff3e' : '^').ToString();
    }

    private static int LineStart(string source, int offset) => offset == 0 ? 0 : source.LastIndexOf('\n', offset - 1) + 1;

    private static int CodePoints(string source, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += char.IsLowSurrogate(source[i]) ? 0 : 1;
        }

        return count;
    }
}
