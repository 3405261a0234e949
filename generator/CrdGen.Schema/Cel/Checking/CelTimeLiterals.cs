using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Which texts are durations and timestamps to CEL.</summary>
internal static class CelTimeLiterals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The first and the last second of the years 1 to 9999, since 1970.</summary>
    private const long First = -62_135_596_800;
    private const long Last = 253_402_300_799;

    /// <summary>Nanoseconds that a negative number of 64 bits can count.</summary>
    private const decimal Limit = 9_223_372_036_854_775_808m;

    private static readonly Regex Duration = new(@"^(?<s>[-+]?)(0|((?<n>[0-9]+(\.[0-9]*)?|\.[0-9]+)(?<u>ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)\z", Options);

    private static readonly Regex Time = new(
        @"^(?<y>[0-9]{4})-(?<M>[0-9]{2})-(?<d>[0-9]{2})T(?<h>[0-9]{1,2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})([.,][0-9]+)?(Z|(?<zs>[+-])(?<zh>[0-9]{2}):(?<zm>[0-9]{2}))\z", Options);

    /// <summary>As Go's: <c>1h30m</c>, <c>-1.5s</c>; less than 292 years.</summary>
    public static bool IsDuration(string text)
    {
        if (Duration.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var sum = 0m;
        for (var i = 0; i < match.Groups["n"].Captures.Count; i++)
        {
            var parts = match.Groups["n"].Captures[i].Value.Split('.');
            var whole = parts[0].TrimStart('0');
            var scale = Nanoseconds(match.Groups["u"].Captures[i].Value);
            if (whole.Length > 19 || Number(whole) > Limit / scale)
            {
                return false;
            }

            var fraction = parts.Length > 1 ? parts[1].Length > 15 ? parts[1].Substring(0, 15) : parts[1] : "";
            sum += (Number(whole) * scale) + Math.Floor(Number("0." + fraction) * scale);
            if (sum > Limit)
            {
                return false;
            }
        }

        return match.Groups["s"].Value == "-" || sum < Limit;
    }

    private static decimal Number(string digits) =>
        digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static decimal Nanoseconds(string unit) => unit switch
    {
        "ns" => 1,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => 1_000,
    };

    /// <summary>As RFC 3339, from year 1 to 9999.</summary>
    public static bool IsTimestamp(string text)
    {
        if (Time.Match(text) is not { Success: true } match)
        {
            return false;
        }

        int Part(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
        var (year, month, day) = (Part("y"), Part("M"), Part("d"));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year == 0 ? 4 : year, month) || Part("h") > 23 || Part("m") > 59 || Part("s") > 59)
        {
            return false;
        }

        var offset = 0;
        if (match.Groups["zs"].Success)
        {
            if (Part("zh") > 24 || Part("zm") > 60)
            {
                return false;
            }

            offset = ((Part("zh") * 60) + Part("zm")) * (match.Groups["zs"].Value == "-" ? -60 : 60);
        }

        // Year 0 is out, unless its last hours are year 1 somewhere else; the other end is alike.
        var days = year == 0 ? (new DateTime(4, month, day) - new DateTime(4, 1, 1)).TotalDays - 366 : (new DateTime(year, month, day) - new DateTime(1, 1, 1)).TotalDays;
        return IsTimestamp(First + ((long)days * 86_400) + (Part("h") * 3600) + (Part("m") * 60) + Part("s") - offset);
    }

    /// <summary>Whether seconds since 1970 are in the years 1 to 9999.</summary>
    public static bool IsTimestamp(long seconds) => seconds is >= First and <= Last;
}
