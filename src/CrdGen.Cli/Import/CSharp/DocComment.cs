using System.Text;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>Texts in doc comments.</summary>
internal static class DocComment
{
    /// <summary>
    /// Whether a doc comment keeps a text to the letter. It does not keep blanks at the ends of lines or of the text, a common
    /// indentation, and what ends a line or is no character of XML.
    /// </summary>
    public static bool Keeps(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' ? char.IsWhiteSpace(text[i - 1]) && text[i - 1] != '\n' : !IsText(c) && !IsPair(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a summary: on one line where it fits, else between lines of its own.</summary>
    public static void Write(StringBuilder code, string indent, string text)
    {
        var escaped = Escape(text);
        if (!text.Contains('\n', StringComparison.Ordinal) && indent.Length + escaped.Length <= 120)
        {
            code.Append(indent).Append("/// <summary>").Append(escaped).Append("</summary>\n");
            return;
        }

        code.Append(indent).Append("/// <summary>\n");
        foreach (var line in escaped.Split('\n'))
        {
            code.Append(indent).Append(line.Length == 0 ? "///" : "/// ").Append(line).Append('\n');
        }

        code.Append(indent).Append("/// </summary>\n");
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static bool IsText(char c) => c is '\t' or (>= ' ' and <= '\ud7ff' and not ('\u0085' or '\u2028' or '\u2029' or '\u007f')) or (>= '\ue000' and <= '\ufffd');

    private static bool IsPair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
