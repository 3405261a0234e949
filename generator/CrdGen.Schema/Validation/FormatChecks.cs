using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>Formats of strings, as far as a constant default can be judged without the API server's own parsers.</summary>
internal static class FormatChecks
{
    // What Go's url.ParseRequestURI asks for at least: a scheme, or a path from the root.
    private static readonly Regex Uri = new(@"^(/|\*$|[A-Za-z][A-Za-z0-9+.-]*:)", RegexOptions.CultureInvariant);

    private static readonly Regex DateAndTime = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
        RegexOptions.CultureInvariant);

    // Of these, what every value has: enough to refuse what cannot be one, and no more.
    private static readonly Dictionary<string, Regex> Shapes = new(StringComparer.Ordinal)
    {
        ["email"] = new("^.+@.+$", RegexOptions.CultureInvariant),
        ["hostname"] = new("^[^\\s]+$", RegexOptions.CultureInvariant),
        ["ipv4"] = new(@"^(::[Ff]{4}:)?[0-9]{1,3}(\.[0-9]{1,3}){3}$", RegexOptions.CultureInvariant),
        ["ipv6"] = new("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?$", RegexOptions.CultureInvariant),
        ["cidr"] = new("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", RegexOptions.CultureInvariant),
        ["mac"] = new("^[0-9A-Fa-f:.-]{12,}$", RegexOptions.CultureInvariant),
        ["bsonobjectid"] = new("^[0-9A-Fa-f]{24}$", RegexOptions.CultureInvariant),
        ["uuid3"] = new("^[0-9A-Fa-f-]{32,36}$", RegexOptions.CultureInvariant),
        ["uuid4"] = new("^[0-9A-Fa-f-]{32,36}$", RegexOptions.CultureInvariant),
        ["uuid5"] = new("^[0-9A-Fa-f-]{32,36}$", RegexOptions.CultureInvariant),
        ["isbn"] = new("^[0-9xX -]{10,}$", RegexOptions.CultureInvariant),
        ["isbn10"] = new("^[0-9xX -]{10,}$", RegexOptions.CultureInvariant),
        ["isbn13"] = new("^[0-9 -]{13,}$", RegexOptions.CultureInvariant),
        ["creditcard"] = new("^[0-9 -]{12,}$", RegexOptions.CultureInvariant),
        ["ssn"] = new("^[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}$", RegexOptions.CultureInvariant),
        ["hexcolor"] = new("^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", RegexOptions.CultureInvariant),
        ["rgbcolor"] = new("^rgb\\(.*\\)$", RegexOptions.CultureInvariant),
        ["duration"] = new("[0-9]", RegexOptions.CultureInvariant),
        ["datetime"] = DateAndTime,
        ["k8s-short-name"] = new("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", RegexOptions.CultureInvariant),
        ["k8s-long-name"] = new("^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", RegexOptions.CultureInvariant),
    };

    public static string? FindError(string? format, string text)
    {
        var isValid = format switch
        {
            "uuid" => Guid.TryParseExact(text, "D", out _) || Guid.TryParseExact(text, "N", out _),
            "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "byte" => text.Length > 0 && IsBase64(text), // go-openapi takes the empty string for no Base64
            "uri" => Uri.IsMatch(text),
            "date-time" => DateAndTime.IsMatch(text),
            null or "password" => true,
            _ => !Shapes.TryGetValue(format, out var shape) || (shape.IsMatch(text) && !text.Any(char.IsControl)),
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
