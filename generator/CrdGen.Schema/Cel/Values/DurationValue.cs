namespace CrdGen.Schema.Cel.Values;

/// <summary>A span of time: nanoseconds in 64 bits, which are 292 years.</summary>
internal sealed class DurationValue(long nanoseconds) : CelValue
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    public long Nanoseconds => nanoseconds;

    public override TypeValue Type => TypeValue.Duration;

    public override bool IsZero => nanoseconds == 0;

    public double Seconds => (nanoseconds / NanosecondsPerSecond) + ((nanoseconds % NanosecondsPerSecond) / 1e9);

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is DurationValue d && d.Nanoseconds == nanoseconds);

    public override CelValue Compare(CelValue other) => other is DurationValue d ? IntValue.Of(nanoseconds.CompareTo(d.Nanoseconds)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other switch
    {
        DurationValue d => FromChecked(Int64Math.Add(nanoseconds, d.Nanoseconds)),
        TimestampValue time => time.Add(this),
        _ => ErrorValue.NoSuchOverload(other),
    };

    public override CelValue Subtract(CelValue other) => other is DurationValue d ? FromChecked(Int64Math.Subtract(nanoseconds, d.Nanoseconds)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Negate() => FromChecked(Int64Math.Subtract(0, nanoseconds));

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "string" => new StringValue(GoFloat.ShortestPlain(Seconds) + "s"),
        "int" => IntValue.Of(nanoseconds),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => GoDurationText.Format(nanoseconds);

    private static CelValue FromChecked(long? value) => value is { } result ? new DurationValue(result) : new ErrorValue(IntValue.Overflow);
}
