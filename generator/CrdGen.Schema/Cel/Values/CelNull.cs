namespace CrdGen.Schema.Cel.Values;

internal sealed class CelNull : CelValue
{
    public static readonly CelNull Instance = new();

    private CelNull()
    {
    }

    public override CelTypeValue Type => CelTypeValue.Null;

    public override bool IsZero => true;

    public override CelValue IsEqual(CelValue other) => CelBool.Of(other is CelNull);

    public override CelValue ConvertTo(CelTypeValue type) => type.Name == "string" ? new CelString("null") : base.ConvertTo(type);

    public override string ToString() => "null";
}
