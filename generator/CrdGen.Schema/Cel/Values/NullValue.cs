namespace CrdGen.Schema.Cel.Values;

internal sealed class NullValue : CelValue
{
    public static readonly NullValue Instance = new();

    private NullValue()
    {
    }

    public override TypeValue Type => TypeValue.Null;

    public override bool IsZero => true;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is NullValue);

    public override CelValue ConvertTo(TypeValue type) => type.Name == "string" ? new StringValue("null") : base.ConvertTo(type);

    public override string ToString() => "null";
}
