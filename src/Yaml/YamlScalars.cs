using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CrdGen.Yaml;

/// <summary>
/// Plain scalars of YAML as Kubernetes reads them (sigs.k8s.io/yaml over go-yaml v2: the types of YAML 1.1): <c>yes</c>,
/// <c>on</c> and <c>y</c> are true, <c>010</c> is 8, <c>1_000</c> is a number, and dates are strings.
/// </summary>
internal static partial class YamlScalars
{
    private static readonly HashSet<string> True = new(StringComparer.Ordinal) { "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" };
    private static readonly HashSet<string> False = new(StringComparer.Ordinal) { "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" };
    private static readonly HashSet<string> Null = new(StringComparer.Ordinal) { "", "~", "null", "Null", "NULL" };
    private static readonly HashSet<string> NoJson = new(StringComparer.Ordinal)
    {
        ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF",
    };

    /// <returns>
    /// What the text is, with the text of a string or number (as JSON writes it); <see langword="null"/> for a number that JSON
    /// does not have (infinities, NaN).
    /// </returns>
    public static (YamlKind Kind, string Text)? Resolve(string text)
    {
        if (text.Length > 0 && text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.' or 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~'))
        {
            return (YamlKind.String, text);
        }

        return Null.Contains(text) ? (YamlKind.Null, "")
            : True.Contains(text) ? (YamlKind.True, "")
            : False.Contains(text) ? (YamlKind.False, "")
            : NoJson.Contains(text) ? null
            : ResolveNumber(text);
    }

    /// <summary>A number as JSON writes it: integers up to 64 bits keep their digits, others are doubles.</summary>
    private static string Format(double value) =>
        Math.Truncate(value) == value && Math.Abs(value) < 1e21
            ? new BigInteger(value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');

    private static (YamlKind Kind, string Text)? ResolveNumber(string text)
    {
        if (text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return (YamlKind.String, text);
        }

        // A dot first: go-yaml takes what Go's ParseFloat takes, without looking for underscores.
        var plain = text[0] == '.' ? text : text.Replace("_", "", StringComparison.Ordinal);
        if (text[0] != '.' && Integer(plain) is { } integer)
        {
            return (YamlKind.Number, integer.ToString(CultureInfo.InvariantCulture));
        }

        if (!Float().IsMatch(plain))
        {
            return (YamlKind.String, text);
        }

        var value = double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) ? (YamlKind.String, text) : (YamlKind.Number, Format(value));
    }

    /// <summary>As Go's ParseInt with base 0: a prefix tells the base, and a leading zero is octal.</summary>
    private static BigInteger? Integer(string text)
    {
        var sign = text[0] is '+' or '-' ? 1 : 0;
        var digits = text[sign..];
        var (radix, body) = digits switch
        {
            ['0', 'x' or 'X', ..] => (16, digits[2..]),
            ['0', 'o' or 'O', ..] => (8, digits[2..]),
            ['0', 'b' or 'B', ..] => (2, digits[2..]),
            ['0', _, ..] => (8, digits[1..]),
            _ => (10, digits),
        };
        if (body.Length is 0 or > 64)
        {
            return null;
        }

        var value = BigInteger.Zero;
        foreach (var c in body)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        value = text[0] == '-' ? -value : value;
        return value >= long.MinValue && value <= (text[0] is '+' or '-' ? long.MaxValue : ulong.MaxValue) ? value : null;
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Float();
}
