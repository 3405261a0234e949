using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Times as texts.</summary>
internal static class Rfc3339Text
{
    // Go takes hours of one digit, and a comma for the point.
    private static readonly Regex Shape = new(
        @"^(?<y>[0-9]{4})-(?<mo>[0-9]{2})-(?<d>[0-9]{2})T(?<h>[0-9]{1,2}):(?<mi>[0-9]{2}):(?<s>[0-9]{2})([.,](?<f>[0-9]+))?(Z|(?<zs>[+-])(?<zh>[0-9]{2}):(?<zm>[0-9]{2}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Strict = new(
        @"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether the text has the shape that RFC 3339 asks for, which includes a zone.</summary>
    public static bool IsStrict(string text) => Strict.IsMatch(text);

    /// <summary>By <c>strfmt.ParseDateTime</c>: the zone may be missing, which is UTC; nothing is the year 1.</summary>
    public static TimestampValue? ParseLoosely(string text) => text.Length == 0 ? new TimestampValue(-62135596800, 0) : Read(text);

    /// <summary>A date: its midnight in UTC.</summary>
    public static TimestampValue? ParseDate(string text) => Read(text + "T00:00:00Z");

    /// <summary>By Go's <c>time.Parse</c>, with or without a zone; <see langword="null"/> for what is no time.</summary>
    public static TimestampValue? Read(string text)
    {
        var match = Shape.Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (year, month, day, hour, minute, second) = (Number("y"), Number("mo"), Number("d"), Number("h"), Number("mi"), Number("s"));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year == 0 ? 4 : year, month) || hour > 23 || minute > 59 || second > 59 || Number("zh") > 24 || Number("zm") > 60)
        {
            return null;
        }

        var offset = (match.Groups["zs"].Value == "-" ? -60 : 60) * ((Number("zh") * 60) + Number("zm"));
        var days = DaysFromCivil(year, month, day);
        var fraction = match.Groups["f"].Value.PadRight(9, '0').Substring(0, 9);
        return new((days * 86400) + (hour * 3600) + (minute * 60) + second - offset, int.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture), offset);
    }

    /// <summary>Days since 1970. Go knows a year 0, which is a leap year; .NET does not.</summary>
    private static long DaysFromCivil(int year, int month, int day) =>
        year == 0 ? DaysFromCivil(400, month, day) - 146097 : (long)(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)).TotalDays;
}
