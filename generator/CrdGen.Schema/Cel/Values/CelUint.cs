using System.Globalization;

namespace CrdGen.Schema.Cel.Values;

/// <summary>An unsigned integer of 64 bits. What does not fit is an error.</summary>
internal sealed class CelUint(ulong value) : CelValue
{
    public const string Overflow = "unsigned integer overflow";

    public ulong Value => value;

    public override CelTypeValue Type => CelTypeValue.Uint;

    public override bool IsZero => value == 0;

    public override CelValue IsEqual(CelValue other) => CelBool.Of(Numbers.Compare(this, other) == 0);

    public override CelValue Compare(CelValue other) => Numbers.CompareOrFail(this, other);

    public override CelValue Add(CelValue other) =>
        other is not CelUint u ? CelError.NoSuchOverload(other) : value > ulong.MaxValue - u.Value ? new CelError(Overflow) : new CelUint(value + u.Value);

    public override CelValue Subtract(CelValue other) =>
        other is not CelUint u ? CelError.NoSuchOverload(other) : u.Value > value ? new CelError(Overflow) : new CelUint(value - u.Value);

    public override CelValue Multiply(CelValue other) =>
        other is not CelUint u ? CelError.NoSuchOverload(other)
        : u.Value != 0 && value > ulong.MaxValue / u.Value ? new CelError(Overflow)
        : new CelUint(unchecked(value * u.Value));

    public override CelValue Divide(CelValue other) =>
        other is not CelUint u ? CelError.NoSuchOverload(other) : u.Value == 0 ? new CelError(CelInt.DivisionByZero) : new CelUint(value / u.Value);

    public override CelValue Modulo(CelValue other) =>
        other is not CelUint u ? CelError.NoSuchOverload(other) : u.Value == 0 ? new CelError(CelInt.ModulusByZero) : new CelUint(value % u.Value);

    public override CelValue ConvertTo(CelTypeValue type) => type.Name switch
    {
        "int" => value > long.MaxValue ? new CelError(CelInt.Overflow) : CelInt.Of((long)value),
        "double" => new CelDouble(value),
        "string" => new CelString(ToString()),
        _ => base.ConvertTo(type),
    };

    public override string ToString() => value.ToString(CultureInfo.InvariantCulture);
}
