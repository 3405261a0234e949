namespace CrdGen.Schema.Cel.Values;

/// <summary>A floating-point number of 64 bits (IEEE 754). NaN is equal to nothing.</summary>
internal sealed class DoubleValue(double value) : CelValue
{
    private const double TwoTo63 = 9223372036854775808d;
    private const double TwoTo64 = 18446744073709551616d;

    public double Value => value;

    public override TypeValue Type => TypeValue.Double;

    public override bool IsZero => value == 0;

    /// <summary>The integer part, if it fits.</summary>
    public static long? ToInt64(double value) => value is > -TwoTo63 and < TwoTo63 ? (long)value : null;

    /// <summary>The integer part, if it fits.</summary>
    public static ulong? ToUInt64(double value) => value is >= 0 and < TwoTo64 ? (ulong)value : null;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) => other is DoubleValue d ? new DoubleValue(value + d.Value) : ErrorValue.NoSuchOverload(other);

    public override CelValue Subtract(CelValue other) => other is DoubleValue d ? new DoubleValue(value - d.Value) : ErrorValue.NoSuchOverload(other);

    public override CelValue Multiply(CelValue other) => other is DoubleValue d ? new DoubleValue(value * d.Value) : ErrorValue.NoSuchOverload(other);

    public override CelValue Divide(CelValue other) => other is DoubleValue d ? new DoubleValue(value / d.Value) : ErrorValue.NoSuchOverload(other);

    public override CelValue Negate() => new DoubleValue(-value);

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "int" => ToInt64(value) is { } i ? IntValue.Of(i) : new ErrorValue(IntValue.Overflow),
        "uint" => ToUInt64(value) is { } u ? new UintValue(u) : new ErrorValue(UintValue.Overflow),
        "string" => new StringValue(ToString()),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => GoFloat.Shortest(value);
}
