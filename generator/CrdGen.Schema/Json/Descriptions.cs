namespace CrdGen.Schema.Json;

/// <summary>The limit on descriptions, for CRDs that are near the limits on a request or an annotation.</summary>
public static class Descriptions
{
    /// <summary>Cuts a text to at most so many characters, at the end of a word or sentence where that loses little.</summary>
    /// <param name="text">The description.</param>
    /// <param name="limit">The greatest length in UTF-16 units; 0 drops descriptions altogether.</param>
    public static string? Limit(string? text, int limit)
    {
        if (text is null || text.Length <= limit)
        {
            return text;
        }

        if (limit <= 0)
        {
            return null;
        }

        const string Ellipsis = "…";
        var length = limit - Ellipsis.Length;
        var space = length > 0 ? text.LastIndexOfAny([' ', '\n'], length) : -1;
        if (space > length / 2)
        {
            length = space;
        }
        else if (length > 0 && char.IsHighSurrogate(text[length - 1]))
        {
            length--; // half a character is none
        }

        return text.Substring(0, Math.Max(length, 0)).TrimEnd() + Ellipsis;
    }
}
