using System.Globalization;

namespace CrdGen.Schema.Cel.Values;

/// <summary>A signed integer of 64 bits. What does not fit is an error.</summary>
internal sealed class CelInt : CelValue
{
    public const string Overflow = "integer overflow";
    public const string DivisionByZero = "division by zero";
    public const string ModulusByZero = "modulus by zero";

    public static readonly CelInt Zero = new(0);
    public static readonly CelInt One = new(1);
    public static readonly CelInt MinusOne = new(-1);

    private CelInt(long value) => Value = value;

    public long Value { get; }

    public override CelTypeValue Type => CelTypeValue.Int;

    public override bool IsZero => Value == 0;

    public static CelInt Of(long value) => value switch
    {
        0 => Zero,
        1 => One,
        -1 => MinusOne,
        _ => new(value),
    };

    public override CelValue IsEqual(CelValue other) => CelBool.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) => other is CelInt i ? FromChecked(Int64Math.Add(Value, i.Value)) : CelError.NoSuchOverload(other);

    public override CelValue Subtract(CelValue other) => other is CelInt i ? FromChecked(Int64Math.Subtract(Value, i.Value)) : CelError.NoSuchOverload(other);

    public override CelValue Multiply(CelValue other) => other is CelInt i ? FromChecked(Int64Math.Multiply(Value, i.Value)) : CelError.NoSuchOverload(other);

    public override CelValue Divide(CelValue other) =>
        other is not CelInt i ? CelError.NoSuchOverload(other)
        : i.Value == 0 ? new CelError(DivisionByZero)
        : Value == long.MinValue && i.Value == -1 ? new CelError(Overflow)
        : Of(Value / i.Value);

    public override CelValue Modulo(CelValue other) =>
        other is not CelInt i ? CelError.NoSuchOverload(other)
        : i.Value == 0 ? new CelError(ModulusByZero)
        : Value == long.MinValue && i.Value == -1 ? new CelError(Overflow)
        : Of(Value % i.Value);

    public override CelValue Negate() => FromChecked(Int64Math.Subtract(0, Value));

    public override CelValue ConvertTo(CelTypeValue type) => type.Name switch
    {
        "uint" => Value < 0 ? new CelError(CelUint.Overflow) : new CelUint((ulong)Value),
        "double" => new CelDouble(Value),
        "string" => new CelString(ToString()),
        "google.protobuf.Timestamp" => CelTimestamp.FromUnixSeconds(Value),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static CelValue FromChecked(long? value) => value is { } result ? Of(result) : new CelError(Overflow);
}
