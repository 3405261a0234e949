namespace CrdGen.Schema.Cel.Values;

/// <summary>There are two, which can be compared by reference.</summary>
internal sealed class CelBool : CelValue
{
    public static readonly CelBool True = new(true);
    public static readonly CelBool False = new(false);

    private CelBool(bool value) => Value = value;

    public bool Value { get; }

    public override CelTypeValue Type => CelTypeValue.Bool;

    public override bool IsZero => !Value;

    public static CelBool Of(bool value) => value ? True : False;

    public override CelValue IsEqual(CelValue other) => Of(ReferenceEquals(this, other));

    public override CelValue Compare(CelValue other) => other is CelBool b ? CelInt.Of(Value.CompareTo(b.Value)) : CelError.NoSuchOverload(other);

    public override CelValue Negate() => Of(!Value);

    public override CelValue ConvertTo(CelTypeValue type) => type.Name == "string" ? new CelString(ToString()) : base.ConvertTo(type);

    public override string ToString() => Value ? "true" : "false";
}
