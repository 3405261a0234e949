using System.Globalization;

namespace CrdGen.Schema.Cel.Values;

/// <summary>A signed integer of 64 bits. What does not fit is an error.</summary>
internal sealed class IntValue : CelValue
{
    public const string Overflow = "integer overflow";
    public const string DivisionByZero = "division by zero";
    public const string ModulusByZero = "modulus by zero";

    public static readonly IntValue Zero = new(0);
    public static readonly IntValue One = new(1);
    public static readonly IntValue MinusOne = new(-1);

    private IntValue(long value) => Value = value;

    public long Value { get; }

    public override TypeValue Type => TypeValue.Int;

    public override bool IsZero => Value == 0;

    public static IntValue Of(long value) => value switch
    {
        0 => Zero,
        1 => One,
        -1 => MinusOne,
        _ => new(value),
    };

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) => other is IntValue i ? FromChecked(Int64Math.Add(Value, i.Value)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Subtract(CelValue other) => other is IntValue i ? FromChecked(Int64Math.Subtract(Value, i.Value)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Multiply(CelValue other) => other is IntValue i ? FromChecked(Int64Math.Multiply(Value, i.Value)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Divide(CelValue other) =>
        other is not IntValue i ? ErrorValue.NoSuchOverload(other)
        : i.Value == 0 ? new ErrorValue(DivisionByZero)
        : Value == long.MinValue && i.Value == -1 ? new ErrorValue(Overflow)
        : Of(Value / i.Value);

    public override CelValue Modulo(CelValue other) =>
        other is not IntValue i ? ErrorValue.NoSuchOverload(other)
        : i.Value == 0 ? new ErrorValue(ModulusByZero)
        : Value == long.MinValue && i.Value == -1 ? new ErrorValue(Overflow)
        : Of(Value % i.Value);

    public override CelValue Negate() => FromChecked(Int64Math.Subtract(0, Value));

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "uint" => Value < 0 ? new ErrorValue(UintValue.Overflow) : new UintValue((ulong)Value),
        "double" => new DoubleValue(Value),
        "string" => new StringValue(ToString()),
        "google.protobuf.Timestamp" => TimestampValue.FromUnixSeconds(Value),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static CelValue FromChecked(long? value) => value is { } result ? Of(result) : new ErrorValue(Overflow);
}
