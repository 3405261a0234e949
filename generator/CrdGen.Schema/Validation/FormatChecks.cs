using System.Globalization;

namespace CrdGen.Schema.Validation;

/// <summary>Formats of strings, as far as a constant default can be judged without the API server's own parsers.</summary>
internal static class FormatChecks
{
    public static string? FindError(string? format, string text)
    {
        var isValid = format switch
        {
            "uuid" => Guid.TryParseExact(text, "D", out _) || Guid.TryParseExact(text, "N", out _),
            "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "byte" => IsBase64(text),
            _ => true,
        };
        return isValid ? null : $"\"{text}\" is not of the format {format}";
    }

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
