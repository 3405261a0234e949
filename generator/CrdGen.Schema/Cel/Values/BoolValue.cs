namespace CrdGen.Schema.Cel.Values;

/// <summary>There are two, which can be compared by reference.</summary>
internal sealed class BoolValue : CelValue
{
    public static readonly BoolValue True = new(true);
    public static readonly BoolValue False = new(false);

    private BoolValue(bool value) => Value = value;

    public bool Value { get; }

    public override TypeValue Type => TypeValue.Bool;

    public override bool IsZero => !Value;

    public static BoolValue Of(bool value) => value ? True : False;

    public override CelValue IsEqual(CelValue other) => Of(ReferenceEquals(this, other));

    public override CelValue Compare(CelValue other) => other is BoolValue b ? IntValue.Of(Value.CompareTo(b.Value)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Negate() => Of(!Value);

    public override CelValue ConvertTo(TypeValue type) => type.Name == "string" ? new StringValue(ToString()) : base.ConvertTo(type);

    public override string ToString() => Value ? "true" : "false";
}
