using System.Globalization;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Parts of times, in UTC or in a zone, and of durations.</summary>
internal static class TimeFunctions
{
    private const long Nanosecond = DurationValue.NanosecondsPerSecond;

    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["getFullYear"] = Part(t => t.Year),
        ["getMonth"] = Part(t => t.Month - 1),
        ["getDayOfYear"] = Part(t => t.DayOfYear - 1),
        ["getDayOfMonth"] = Part(t => t.Day - 1),
        ["getDate"] = Part(t => t.Day),
        ["getDayOfWeek"] = Part(t => (int)t.DayOfWeek),
        ["getHours"] = Part(t => t.Hour, 3600 * Nanosecond),
        ["getMinutes"] = Part(t => t.Minute, 60 * Nanosecond),
        ["getSeconds"] = Part(t => t.Second, Nanosecond),
        ["getMilliseconds"] = Part(t => t.Millisecond, Nanosecond / 1000),
    };

    /// <param name="part">The part of a time.</param>
    /// <param name="unit">For durations, the nanoseconds of the unit that the whole duration is given in.</param>
    private static FunctionBody Part(Func<DateTime, int> part, long? unit = null) => (arguments, _) => arguments switch
    {
        [DurationValue duration] when unit is { } nanoseconds => IntValue.Of(duration.Nanoseconds / nanoseconds),
        [TimestampValue time] => IntValue.Of(part(time.ToDateTime(0))),
        [TimestampValue time, StringValue zone] => Offset(time, zone.Text, out var error) is { } offset ? IntValue.Of(part(time.ToDateTime(offset))) : error,
        _ => null,
    };

    /// <summary>The seconds east of UTC in a zone at a time: <c>Europe/Vienna</c>, <c>-03:30</c>.</summary>
    private static int? Offset(TimestampValue time, string zone, out ErrorValue? error)
    {
        error = null;
        var colon = zone.IndexOf(':');
        if (colon < 0)
        {
            if (zone is "" or "UTC")
            {
                return 0;
            }

            try
            {
                var at = DateTime.SpecifyKind(time.ToDateTime(0), DateTimeKind.Utc);
                return (int)TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(at).TotalSeconds;
            }
            catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
            {
                error = new($"unknown time zone {zone}");
                return null;
            }
        }

        if (Number(zone.Substring(0, colon), ref error) is not { } hours || Number(zone.Substring(colon + 1), ref error) is not { } minutes)
        {
            return null;
        }

        if (Math.Abs(hours) > 23 || minutes is < 0 or > 59)
        {
            error = new($"timezone offset {(Math.Abs(hours) > 23 ? "hours out of range [-23, 23]" : "minutes out of range [0, 59]")}: {zone}");
            return null;
        }

        return 60 * (zone[0] == '-' ? (hours * 60) - minutes : (hours * 60) + minutes);
    }

    private static int? Number(string text, ref ErrorValue? error)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 10_000)
        {
            return number;
        }

        error = new($"strconv.Atoi: parsing {Runes.Quote(text)}: invalid syntax");
        return null;
    }
}
