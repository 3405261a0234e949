namespace CrdGen.Schema.Cel.Values;

/// <summary>A span of time: nanoseconds in 64 bits, which are 292 years.</summary>
internal sealed class CelDuration(long nanoseconds) : CelValue
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    public long Nanoseconds => nanoseconds;

    public override CelTypeValue Type => CelTypeValue.Duration;

    public override bool IsZero => nanoseconds == 0;

    public double Seconds => (nanoseconds / NanosecondsPerSecond) + ((nanoseconds % NanosecondsPerSecond) / 1e9);

    public override CelValue IsEqual(CelValue other) => CelBool.Of(other is CelDuration d && d.Nanoseconds == nanoseconds);

    public override CelValue Compare(CelValue other) => other is CelDuration d ? CelInt.Of(nanoseconds.CompareTo(d.Nanoseconds)) : CelError.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other switch
    {
        CelDuration d => FromChecked(Int64Math.Add(nanoseconds, d.Nanoseconds)),
        CelTimestamp time => time.Add(this),
        _ => CelError.NoSuchOverload(other),
    };

    public override CelValue Subtract(CelValue other) => other is CelDuration d ? FromChecked(Int64Math.Subtract(nanoseconds, d.Nanoseconds)) : CelError.NoSuchOverload(other);

    public override CelValue Negate() => FromChecked(Int64Math.Subtract(0, nanoseconds));

    public override CelValue ConvertTo(CelTypeValue type) => type.Name switch
    {
        "string" => new CelString(GoFloat.ShortestPlain(Seconds) + "s"),
        "int" => CelInt.Of(nanoseconds),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => GoDurationText.Format(nanoseconds);

    private static CelValue FromChecked(long? value) => value is { } result ? new CelDuration(result) : new CelError(CelInt.Overflow);
}
