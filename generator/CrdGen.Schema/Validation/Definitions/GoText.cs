namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Strings as Go's packages see them.</summary>
internal static class GoText
{
    /// <summary><c>strings.TrimSpace</c>: the same characters as .NET's, but for U+001C to U+001F, which are no space to Go.</summary>
    public static string TrimSpace(string text) => text.Trim(Spaces);

    private static readonly char[] Spaces = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) && c is < '\u001c' or > '\u001f').ToArray();

    /// <summary><c>unicode.IsPrint</c>: letters, marks, numbers, punctuation, symbols, and the one space of ASCII.</summary>
    public static bool IsPrint(string text, int index) => text[index] == ' ' || char.GetUnicodeCategory(text, index) is not (
        System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.Surrogate
        or System.Globalization.UnicodeCategory.PrivateUse
        or System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.SpaceSeparator
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
