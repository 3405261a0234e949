using System.Globalization;

namespace CrdGen.Schema.Cel.Values;

/// <summary>An unsigned integer of 64 bits. What does not fit is an error.</summary>
internal sealed class UintValue(ulong value) : CelValue
{
    public const string Overflow = "unsigned integer overflow";

    public ulong Value => value;

    public override TypeValue Type => TypeValue.Uint;

    public override bool IsZero => value == 0;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) =>
        other is not UintValue u ? ErrorValue.NoSuchOverload(other) : value > ulong.MaxValue - u.Value ? new ErrorValue(Overflow) : new UintValue(value + u.Value);

    public override CelValue Subtract(CelValue other) =>
        other is not UintValue u ? ErrorValue.NoSuchOverload(other) : u.Value > value ? new ErrorValue(Overflow) : new UintValue(value - u.Value);

    public override CelValue Multiply(CelValue other) =>
        other is not UintValue u ? ErrorValue.NoSuchOverload(other)
        : u.Value != 0 && value > ulong.MaxValue / u.Value ? new ErrorValue(Overflow)
        : new UintValue(unchecked(value * u.Value));

    public override CelValue Divide(CelValue other) =>
        other is not UintValue u ? ErrorValue.NoSuchOverload(other) : u.Value == 0 ? new ErrorValue(IntValue.DivisionByZero) : new UintValue(value / u.Value);

    public override CelValue Modulo(CelValue other) =>
        other is not UintValue u ? ErrorValue.NoSuchOverload(other) : u.Value == 0 ? new ErrorValue(IntValue.ModulusByZero) : new UintValue(value % u.Value);

    public override CelValue ConvertTo(TypeValue type) => type.Name switch
    {
        "int" => value > long.MaxValue ? new ErrorValue(IntValue.Overflow) : IntValue.Of((long)value),
        "double" => new DoubleValue(value),
        "string" => new StringValue(ToString()),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => value.ToString(CultureInfo.InvariantCulture);
}
