using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>Formats of strings, as far as a constant default can be judged without the API server's own parsers.</summary>
internal static class FormatChecks
{
    // What Go's url.ParseRequestURI asks for at least: a scheme, or a path from the root.
    private static readonly Regex Uri = new(@"^(/|[A-Za-z][A-Za-z0-9+.-]*:)", RegexOptions.CultureInvariant);

    private static readonly Regex DateAndTime = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
        RegexOptions.CultureInvariant);

    public static string? FindError(string? format, string text)
    {
        var isValid = format switch
        {
            "uuid" => Guid.TryParseExact(text, "D", out _) || Guid.TryParseExact(text, "N", out _),
            "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "byte" => text.Length > 0 && IsBase64(text), // go-openapi takes the empty string for no Base64
            "uri" => Uri.IsMatch(text),
            "date-time" => DateAndTime.IsMatch(text),
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
