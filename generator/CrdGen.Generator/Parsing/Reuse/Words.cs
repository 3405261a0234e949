using System.Globalization;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>Whether a text mentions a name: in code, in comments, anywhere.</summary>
internal static class Words
{
    public static bool Contains(string text, string word)
    {
        // A name may be written with escapes: \u0041.
        if (text.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return true;
        }

        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            if (!IsPart(text, i - 1) && !IsPart(text, i + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(string text, int index) =>
        index >= 0 && index < text.Length
        && (text[index] == '_' || char.IsLetterOrDigit(text[index]) || char.GetUnicodeCategory(text[index]) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);
}
