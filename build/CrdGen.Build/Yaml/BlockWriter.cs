using System.Text;
using CrdGen.Schema.Json;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Yaml;

/// <summary>
/// Writes lines of YAML's block style. It runs once a build, in a process that has never run it: so there is little to compile before
/// it runs, and texts go by whole pieces, not by characters.
/// </summary>
internal sealed class BlockWriter
{
    private const int Width = 80;
    private const int Indent = 2;

    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly StringBuilder output = new(16 * 1024);
    private int lineStart;

    private int Column => output.Length - lineStart;

    /// <returns>One document.</returns>
    public string WriteDocument(JsonValue value)
    {
        output.Append("---");
        WriteValue(value, -Indent, isCompact: false);
        EndLine();
        return output.ToString();
    }

    /// <summary>Writes what follows on <c>---</c>, <c>key:</c> or <c>-</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">The indentation of what it belongs to.</param>
    /// <param name="isCompact">Whether a block begins on this very line.</param>
    private void WriteValue(JsonValue value, int indent, bool isCompact)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                output.Append(" null");
                break;
            case JsonKind.True:
                output.Append(" true");
                break;
            case JsonKind.False:
                output.Append(" false");
                break;
            case JsonKind.Number:
                output.Append(' ').Append(YamlNumber.Write(value.Text));
                break;
            case JsonKind.String:
                output.Append(' ');
                WriteText(value.Text, ScalarAnalysis.StyleOf(value.Text, isKey: false), Math.Max(indent, 0) + Indent);
                break;
            case JsonKind.Array when value.Items.IsEmpty:
                output.Append(" []");
                break;
            case JsonKind.Array:
                // The value of a key is not indented.
                WriteItems(value, isCompact || indent < 0 ? indent + Indent : indent, isCompact);
                break;
            case JsonKind.Object when value.Members.IsEmpty:
                output.Append(" {}");
                break;
            case JsonKind.Object:
                WriteMembers(value, indent + Indent, isCompact);
                break;
        }
    }

    private void WriteItems(JsonValue array, int indent, bool isCompact)
    {
        foreach (var item in array.Items)
        {
            StartLine(indent, isCompact);
            isCompact = false;
            output.Append('-');
            WriteValue(item, indent, isCompact: true);
        }
    }

    private void WriteMembers(JsonValue value, int indent, bool isCompact)
    {
        foreach (var member in value.Members)
        {
            StartLine(indent, isCompact);
            isCompact = false;
            var style = ScalarAnalysis.StyleOf(member.Name, isKey: true);
            if (member.Name.IndexOfAny(LineBreaks) >= 0)
            {
                // For libyaml a key with line breaks takes several lines, escaped or not.
                output.Append("? ");
                WriteText(member.Name, style, indent + Indent);
                StartLine(indent, isCompact: false);
                output.Append(':');
                WriteValue(member.Value, indent, isCompact: true);
            }
            else
            {
                WriteText(member.Name, style, indent: null);
                output.Append(':');
                WriteValue(member.Value, indent, isCompact: false);
            }
        }
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="style">Its form.</param>
    /// <param name="indent">Where its further lines begin; <see langword="null"/> where it may have none.</param>
    private void WriteText(string text, ScalarStyle style, int? indent)
    {
        switch (style)
        {
            case ScalarStyle.Literal:
                WriteLines(text, indent ?? 0);
                break;
            case ScalarStyle.SingleQuoted:
                output.Append('\'');
                Fold(ScalarEscapes.Single(text), indent, escapesBlanks: false);
                output.Append('\'');
                break;
            case ScalarStyle.DoubleQuoted:
                output.Append('"');
                Fold(ScalarEscapes.Double(text), indent, escapesBlanks: true);
                output.Append('"');
                break;
            default:
                Fold(text, indent, escapesBlanks: false);
                break;
        }
    }

    /// <summary>Breaks a long text at single blanks behind the last column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Where its further lines begin; <see langword="null"/> where it may have none.</param>
    /// <param name="escapesBlanks">Whether a line may begin with a blank, escaped: so that the first of several is a place to break as well.</param>
    private void Fold(string text, int? indent, bool escapesBlanks)
    {
        var start = 0;
        if (indent is { } column)
        {
            // The last character is no place to break, nor is the first.
            var next = Math.Max(1, Width + 1 - Column);
            while (next < text.Length - 1 && text.IndexOf(' ', next, text.Length - 1 - next) is var blank and >= 0)
            {
                var isLast = text[blank + 1] != ' ';
                if (text[blank - 1] == ' ' || !(isLast || escapesBlanks))
                {
                    next = blank + 1;
                    continue;
                }

                output.Append(text, start, blank - start);
                StartLine(column, isCompact: false);
                if (!isLast)
                {
                    output.Append('\\');
                }

                start = blank + 1;
                next = start + Math.Max(0, Width + 1 - Column);
            }
        }

        output.Append(text, start, text.Length - start);
    }

    /// <summary>Writes a block of lines, with the marks that say how it begins and ends.</summary>
    private void WriteLines(string text, int indent)
    {
        output.Append('|');
        if (text[0] is ' ' or '\n')
        {
            output.Append(Indent);
        }

        if (text[text.Length - 1] != '\n')
        {
            output.Append('-');
        }
        else if (text.Length > 1 && text[text.Length - 2] == '\n')
        {
            output.Append('+');
        }

        EndLine();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
            {
                output.Append(' ', indent).Append(text, start, length);
            }

            start += length + 1;
            if (end >= 0)
            {
                output.Append('\n');
                lineStart = output.Length;
            }
        }
    }

    private void StartLine(int indent, bool isCompact)
    {
        if (isCompact)
        {
            output.Append(' ');
            return;
        }

        EndLine();
        output.Append(' ', indent);
    }

    private void EndLine()
    {
        if (Column > 0)
        {
            output.Append('\n');
            lineStart = output.Length;
        }
    }
}
