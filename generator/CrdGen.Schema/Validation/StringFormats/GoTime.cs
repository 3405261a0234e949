using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>Dates, times and durations as strfmt and Go's package time read them.</summary>
internal static class GoTime
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex DateShape = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z", Options);

    private static readonly Regex TimeShape = new(@"^(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(.[0-9]+)?(z|[+-][0-9]{2}:[0-9]{2})\z", Options);

    private static readonly Regex Rfc3339 = new(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?<h>[0-9]{1,2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})([.,][0-9]+)?(Z|[+-](?<zh>[0-9]{2}):(?<zm>[0-9]{2}))\z", Options);

    private static readonly Regex GoDuration = new(@"^[-+]?(0|(([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)\z", Options);

    private static readonly Regex ScalaDuration = new(@"(?<n>[0-9]+)[\t\n\f\r ]*(?<u>[A-Za-z\u00b5]+)", Options);

    /// <summary>The units of the second form: exact words, and after the bar what a word may begin with.</summary>
    private static readonly (string[] Words, string Prefix)[] Units =
    [
        (["ns"], "nano"), (["us", "\u00b5s"], "micro"), (["ms"], "milli"), (["s"], "sec"), (["m"], "min"), (["h", "hr"], "hour"), (["d"], "day"), (["w", "wk"], "week"),
    ];

    public static bool IsDate(string text)
    {
        if (!DateShape.IsMatch(text))
        {
            return false;
        }

        var (year, month, day) = (Number(text.Substring(0, 4)), Number(text.Substring(5, 2)), Number(text.Substring(8, 2)));
        // Go knows a year 0, which is a leap year.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 4 : year, month);
    }

    public static bool IsDateTime(string text)
    {
        var parts = text.ToLowerInvariant().Split('t');
        return parts.Length >= 2 && IsDate(parts[0]) && TimeShape.Match(parts[1]) is { Success: true } match
            && Number(match.Groups["h"].Value) <= 23 && Number(match.Groups["m"].Value) <= 59 && Number(match.Groups["s"].Value) <= 59;
    }

    /// <summary>A time stamp of metadata, which is stricter than the format of fields.</summary>
    public static bool IsRfc3339(string text) =>
        Rfc3339.Match(text) is { Success: true } match && IsDate(text.Substring(0, 10))
        && Number(match.Groups["h"].Value) <= 23 && Number(match.Groups["m"].Value) <= 59 && Number(match.Groups["s"].Value) <= 59
        && (!match.Groups["zh"].Success || (Number(match.Groups["zh"].Value) <= 24 && Number(match.Groups["zm"].Value) <= 60));

    /// <summary><c>1h30m</c> as Go has it, or any text with a <c>2 days</c> in it, as Scala has it.</summary>
    public static bool IsDuration(string text) => (GoDuration.IsMatch(text) && IsInRange(text)) || IsScalaDuration(text);

    private static bool IsScalaDuration(string text)
    {
        var isKnown = false;
        foreach (Match match in ScalaDuration.Matches(text))
        {
            if (!long.TryParse(match.Groups["n"].Value, out _))
            {
                return false;
            }

            var unit = match.Groups["u"].Value.ToLowerInvariant();
            isKnown |= Units.Any(u => u.Words.Contains(unit) || unit.StartsWith(u.Prefix, StringComparison.Ordinal));
        }

        return isKnown;
    }

    /// <summary>Go counts nanoseconds in 64 bits: about 292 years.</summary>
    private static bool IsInRange(string text)
    {
        var sum = 0d;
        foreach (Match match in Regex.Matches(text, @"(?<n>[0-9.]+)(?<u>[a-z\u00b5\u03bc]+)", Options))
        {
            var scale = match.Groups["u"].Value switch { "ns" => 1d, "ms" => 1e6, "s" => 1e9, "m" => 60e9, "h" => 3600e9, _ => 1e3 };
            sum += double.Parse("0" + match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) * scale;
        }

        return sum <= long.MaxValue;
    }

    private static int Number(string digits) => digits.Aggregate(0, (sum, c) => (sum * 10) + c - '0');
}
