using System.Text;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>Whether strings are of a format, by the rules of the API server's validators (k8s.io/kube-openapi, strfmt).</summary>
internal static class FormatChecks
{
    private static readonly Regex Hostname = New(
        @"^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})\z");

    private static readonly Regex LabelShape = New("^[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z");

    private static readonly Dictionary<string, Func<string, bool>> Checks = new(StringComparer.Ordinal)
    {
        ["bsonobjectid"] = New("^[0-9A-Fa-f]{24}\\z").IsMatch,
        ["uri"] = GoUrl.IsRequestUri,
        ["email"] = GoMailAddress.IsAddress,
        ["hostname"] = text => Hostname.IsMatch(WithoutPairs(text)) && Encoding.UTF8.GetByteCount(text) <= 255 && text.Split('.').All(part => Encoding.UTF8.GetByteCount(part) <= 63),
        ["ipv4"] = text => text.Contains('.') && GoNet.IsIp(text, isSloppy: true),
        ["ipv6"] = text => text.Contains(':') && GoNet.IsIp(text, isSloppy: false),
        ["cidr"] = GoNet.IsCidr,
        ["mac"] = GoNet.IsMac,
        ["uuid"] = New("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}\\z").IsMatch,
        ["uuid3"] = New("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?3[0-9a-fA-F]{3}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}\\z").IsMatch,
        ["uuid4"] = New("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?4[0-9a-fA-F]{3}-?[89abAB][0-9a-fA-F]{3}-?[0-9a-fA-F]{12}\\z").IsMatch,
        ["uuid5"] = New("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?5[0-9a-fA-F]{3}-?[89abAB][0-9a-fA-F]{3}-?[0-9a-fA-F]{12}\\z").IsMatch,
        ["isbn"] = text => CheckDigits.IsIsbn10(text) || CheckDigits.IsIsbn13(text),
        ["isbn10"] = CheckDigits.IsIsbn10,
        ["isbn13"] = CheckDigits.IsIsbn13,
        ["creditcard"] = CheckDigits.IsCreditCard,
        ["ssn"] = New("^[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}\\z").IsMatch, // of 11 characters, so the separators are there
        ["hexcolor"] = New("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z").IsMatch,
        ["rgbcolor"] = New(@"^rgb\(#,#,#\)\z".Replace("#", @"[\t\n\f\r ]*(0|[1-9][0-9]?|1[0-9][0-9]?|2[0-4][0-9]|25[0-5])[\t\n\f\r ]*")).IsMatch,
        ["byte"] = New("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})\\z").IsMatch,
        ["password"] = _ => true,
        ["date"] = GoTime.IsDate,
        ["duration"] = GoTime.IsDuration,
        ["datetime"] = GoTime.IsDateTime,
        ["k8sshortname"] = text => text.Length <= 63 && LabelShape.IsMatch(text),
        ["k8slongname"] = text => text.Length <= 253 && text.Split('.').All(LabelShape.IsMatch),
    };

    /// <summary>Whether the API server checks the format.</summary>
    /// <param name="format">The format without dashes.</param>
    public static bool IsKnown(string format) => Checks.ContainsKey(format);

    /// <param name="format">A format without dashes; those of numbers say nothing of strings.</param>
    public static bool IsValid(string format, string text) => !Checks.TryGetValue(format, out var check) || check(text);

    /// <summary>Why a string is not of a format as a schema names it, or <see langword="null"/>.</summary>
    public static string? FindError(string? format, string text) =>
        format?.Replace("-", "") is { } plain && !IsValid(plain, text) ? $"\"{text}\" is not of the format {format}" : null;

    /// <summary>Letters and symbols beyond U+FFFF are one character to Go, two to .NET: here others of their kind stand for them.</summary>
    private static string WithoutPairs(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            builder.Append(!isPair ? text[i] : char.IsLetter(text, i) ? 'a' : char.IsSymbol(text, i) ? '$' : ' ');
            i += isPair ? 1 : 0;
        }

        return builder.ToString();
    }

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
