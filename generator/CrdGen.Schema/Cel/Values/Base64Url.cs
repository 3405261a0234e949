namespace CrdGen.Schema.Cel.Values;

/// <summary>Base64 with <c>-</c> and <c>_</c>, which the API server reads fields of the format byte as, for CEL.</summary>
internal static class Base64Url
{
    /// <summary>The bytes; <see langword="null"/> where the text is wrong. Line breaks are skipped, as Go does.</summary>
    public static byte[]? Decode(string text)
    {
        text = text.Replace("\r", "").Replace("\n", "");
        foreach (var c in text)
        {
            if (c is '+' or '/' or ' ' or '\t')
            {
                return null;
            }
        }

        try
        {
            return Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
