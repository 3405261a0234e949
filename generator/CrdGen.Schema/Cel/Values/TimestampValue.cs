using System.Globalization;

namespace CrdGen.Schema.Cel.Values;

/// <summary>A point in time, to the nanosecond, with the offset that it is written in. Equal are those at the same time.</summary>
/// <param name="seconds">Seconds since 1970, of UTC.</param>
/// <param name="nanoseconds">0 to 999,999,999.</param>
/// <param name="offset">Seconds east of UTC.</param>
internal sealed class TimestampValue(long seconds, int nanoseconds, int offset = 0) : CelValue
{
    private const long MinSeconds = -62135596800;
    private const long MaxSeconds = 253402300799;
    private const string Overflow = "timestamp overflow";

    public long Seconds => seconds;

    public int Nanoseconds => nanoseconds;

    /// <summary>Seconds east of UTC.</summary>
    public int Offset => offset;

    public override TypeValue Type => TypeValue.Timestamp;

    public override bool IsZero => seconds == MinSeconds && nanoseconds == 0;

    /// <summary>Whether it is in the years 1 to 9999.</summary>
    public bool IsInRange => seconds is >= MinSeconds and <= MaxSeconds;

    public static CelValue FromUnixSeconds(long seconds) => new TimestampValue(seconds, 0).OrOverflow();

    /// <summary>Itself, or the error of a time outside of the years 1 to 9999.</summary>
    public CelValue OrOverflow() => IsInRange ? this : new ErrorValue(Overflow);

    /// <summary>Date and time of day in its offset, without the parts of a second that are finer than 100 ns.</summary>
    public DateTime ToDateTime(int offsetSeconds) => new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddTicks((Clamp(seconds + offsetSeconds) * TimeSpan.TicksPerSecond) + (nanoseconds / 100));

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is TimestampValue t && Order(t) == 0);

    public override CelValue Compare(CelValue other) => other is TimestampValue t ? IntValue.Of(Order(t)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other is DurationValue d ? AddNanoseconds(d.Nanoseconds) : ErrorValue.NoSuchOverload(other);

    public override CelValue Subtract(CelValue other) => other switch
    {
        DurationValue { Nanoseconds: long.MinValue } => new ErrorValue(IntValue.Overflow),
        DurationValue d => AddNanoseconds(-d.Nanoseconds),
        TimestampValue t => Int64Math.Multiply(seconds - t.Seconds, DurationValue.NanosecondsPerSecond) is { } whole
            && Int64Math.Add(whole, nanoseconds - t.Nanoseconds) is { } difference ? new DurationValue(difference) : new ErrorValue(IntValue.Overflow),
        _ => ErrorValue.NoSuchOverload(other),
    };

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "string" => new StringValue(ToString()),
        "int" => IntValue.Of(seconds),
        _ => base.ConvertTo(type),
    };

    /// <summary>By RFC 3339, in its offset.</summary>
    public override string ToString()
    {
        var time = ToDateTime(offset);
        var fraction = nanoseconds == 0 ? "" : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        var minutes = Math.Abs(offset / 60);
        var zone = offset == 0 ? "Z" : $"{(offset < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}";
        return time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + fraction + zone;
    }

    private static long Clamp(long seconds) => Math.Min(Math.Max(seconds, MinSeconds), MaxSeconds);

    private int Order(TimestampValue other) => seconds != other.Seconds ? seconds.CompareTo(other.Seconds) : nanoseconds.CompareTo(other.Nanoseconds);

    private CelValue AddNanoseconds(long duration)
    {
        var second = seconds + (duration / DurationValue.NanosecondsPerSecond);
        var nanosecond = nanoseconds + (duration % DurationValue.NanosecondsPerSecond);
        if (nanosecond < 0)
        {
            (second, nanosecond) = (second - 1, nanosecond + DurationValue.NanosecondsPerSecond);
        }
        else if (nanosecond >= DurationValue.NanosecondsPerSecond)
        {
            (second, nanosecond) = (second + 1, nanosecond - DurationValue.NanosecondsPerSecond);
        }

        return new TimestampValue(second, (int)nanosecond, offset).OrOverflow();
    }
}
