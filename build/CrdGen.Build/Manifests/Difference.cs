using System.Text;

namespace CrdGen.Build.Manifests;

/// <summary>Tells a person where two files differ first.</summary>
public static class Difference
{
    private const int LongestShown = 100;

    /// <param name="expected">What the file should be.</param>
    /// <param name="actual">What it is; not the same bytes.</param>
    public static (string Text, int Line, int Column) Describe(byte[] expected, byte[] actual)
    {
        if (actual.Length >= 3 && actual[0] == 0xEF && actual[1] == 0xBB && actual[2] == 0xBF)
        {
            return ("it starts with a byte order mark", 1, 1);
        }

        var right = Encoding.UTF8.GetString(expected);
        var wrong = Encoding.UTF8.GetString(actual);
        if (wrong.Contains('\r') && wrong.Replace("\r\n", "\n") == right)
        {
            return ("its lines end in CR LF (if git made them so, put '*.yaml text eol=lf' and '*.crdgen text eol=lf' into .gitattributes)", 1, 1);
        }

        var rightLines = Lines(right);
        var wrongLines = Lines(wrong);
        var line = 0;
        while (line < rightLines.Length && line < wrongLines.Length && rightLines[line] == wrongLines[line])
        {
            line++;
        }

        var should = line < rightLines.Length ? rightLines[line] : null;
        var does = line < wrongLines.Length ? wrongLines[line] : null;
        if (should is null && does is null)
        {
            return wrong == right
                ? ("its bytes are no UTF-8", 1, 1)
                : ("its last line does not end", wrongLines.Length, wrongLines[wrongLines.Length - 1].Length + 1);
        }

        var column = FirstDifference(should ?? "", does ?? "");
        return ($"line {line + 1} should be {Show(should, column)}, but is {Show(does, column)}", line + 1, column + 1);
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return lines[lines.Length - 1].Length == 0 ? [.. lines.Take(lines.Length - 1)] : lines;
    }

    private static int FirstDifference(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>A line in quotes; of a long one the part around the difference.</summary>
    private static string Show(string? line, int column)
    {
        if (line is null)
        {
            return "the end of the file";
        }

        var start = line.Length <= LongestShown ? 0 : Math.Max(0, Math.Min(column - (LongestShown / 2), line.Length - LongestShown));
        var length = Math.Min(LongestShown, line.Length - start);
        var shown = line.Substring(start, length).Replace("\r", "\\r").Replace("\t", "\\t");
        return $"'{(start > 0 ? "…" : "")}{shown}{(start + length < line.Length ? "…" : "")}'";
    }
}
