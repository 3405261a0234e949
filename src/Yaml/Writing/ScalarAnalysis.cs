using YamlDotNet.Core;

namespace CrdGen.Yaml.Writing;

/// <summary>A string with half of a surrogate pair: neither UTF-8 nor a YAML escape can express it.</summary>
/// <param name="text">The string.</param>
/// <param name="index">Where the surrogate is.</param>
internal sealed class UnpairedSurrogateException(string text, int index)
    : FormatException($"an unpaired surrogate U+{(int)text[index]:X4} at character {index} of a string");

/// <summary>
/// Chooses how a string is written: plain where it can be, as a literal block where it has several lines, quoted
/// otherwise. The rules are libyaml's (<c>yaml_emitter_analyze_scalar</c>), which go-yaml has too. YamlDotNet's emitter
/// knows them as well, but differs in detail; so it is told.
/// </summary>
internal static class ScalarAnalysis
{
    public static ScalarStyle StyleOf(string text, bool isKey)
    {
        var shape = Analyze(text);
        if (shape.IsMultiline)
        {
            return shape.AllowsLiteral && !isKey ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        }

        return YamlTypes.LooksTyped(text) || shape.NeedsEscapes ? ScalarStyle.DoubleQuoted
            : shape.AllowsPlain ? ScalarStyle.Plain
            : ScalarStyle.SingleQuoted;
    }

    private static Shape Analyze(string text)
    {
        var shape = new Shape { AllowsPlain = text.Length > 0 && !HasIndicators(text), AllowsLiteral = true };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // libyaml takes nothing beyond U+FFFF for printable.
                shape.NeedsEscapes = true;
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                throw new UnpairedSurrogateException(text, i);
            }
            else if (c == '\n')
            {
                shape.IsMultiline = true;
                // Blanks at the end of a line: nobody sees them in a block, and editors strip them.
                shape.AllowsLiteral &= i == 0 || text[i - 1] != ' ';
            }
            else if (!IsPrintable(c))
            {
                shape.NeedsEscapes = true;
            }
        }

        if (text.Length > 0 && (text[0] == ' ' || text[^1] == ' '))
        {
            shape.AllowsPlain = false;
            shape.AllowsLiteral &= text[^1] != ' ';
        }

        // Nothing but line breaks: "\n" tells more than a block of no lines.
        shape.AllowsLiteral &= !shape.NeedsEscapes && text.Trim('\n').Length > 0;
        return shape;
    }

    /// <summary>Whether YAML would see syntax in a plain text.</summary>
    private static bool HasIndicators(string text)
    {
        if (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)
            || text[0] is '#' or ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`'
            || (text[0] is '?' or '-' && IsBlankOrEnd(text, 1)))
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] == ':' && IsBlankOrEnd(text, i + 1)) || (text[i] == '#' && i > 0 && text[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlankOrEnd(string text, int index) => index >= text.Length || text[index] == ' ';

    /// <summary>What may stand in YAML unescaped; not the line breaks of Unicode, nor tabs, which nobody can see.</summary>
    private static bool IsPrintable(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00a0' and <= '\ud7ff' and not '\u2028' and not '\u2029') or (>= '\ue000' and <= '\ufffd' and not '\ufeff');

    private struct Shape
    {
        public bool IsMultiline;
        public bool NeedsEscapes;
        public bool AllowsPlain;
        public bool AllowsLiteral;
    }
}
