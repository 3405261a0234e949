namespace CrdGen.Schema.Cel.Values;

/// <summary>A floating-point number of 64 bits (IEEE 754). NaN is equal to nothing.</summary>
internal sealed class CelDouble(double value) : CelValue
{
    private const double TwoTo63 = 9223372036854775808d;
    private const double TwoTo64 = 18446744073709551616d;

    public double Value => value;

    public override CelTypeValue Type => CelTypeValue.Double;

    public override bool IsZero => value == 0;

    /// <summary>The integer part, if it fits.</summary>
    public static long? ToInt64(double value) => value is > -TwoTo63 and < TwoTo63 ? (long)value : null;

    /// <summary>The integer part, if it fits.</summary>
    public static ulong? ToUInt64(double value) => value is >= 0 and < TwoTo64 ? (ulong)value : null;

    public override CelValue IsEqual(CelValue other) => CelBool.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) => other is CelDouble d ? new CelDouble(value + d.Value) : CelError.NoSuchOverload(other);

    public override CelValue Subtract(CelValue other) => other is CelDouble d ? new CelDouble(value - d.Value) : CelError.NoSuchOverload(other);

    public override CelValue Multiply(CelValue other) => other is CelDouble d ? new CelDouble(value * d.Value) : CelError.NoSuchOverload(other);

    public override CelValue Divide(CelValue other) => other is CelDouble d ? new CelDouble(value / d.Value) : CelError.NoSuchOverload(other);

    public override CelValue Negate() => new CelDouble(-value);

    public override CelValue ConvertTo(CelTypeValue type) => type.Name switch
    {
        "int" => ToInt64(value) is { } i ? CelInt.Of(i) : new CelError(CelInt.Overflow),
        "uint" => ToUInt64(value) is { } u ? new CelUint(u) : new CelError(CelUint.Overflow),
        "string" => new CelString(ToString()),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => GoFloat.Shortest(value);
}
