using CrdGen.Schema.Json;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Data that is kept without a schema. It can be compared as a part of what is around it, and nothing else.</summary>
internal sealed class UnknownData(JsonValue value) : CelValue
{
    public override TypeValue Type => TypeValue.Unknown;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is UnknownData data && JsonValues.IsSame(value, data.Json));

    public override CelValue ConvertTo(TypeValue type) =>
        new ErrorValue($"type conversion to '{type.Name}' not supported for values preserved by x-kubernetes-preserve-unknown-fields");

    public override string ToString() => value.ToString();

    private JsonValue Json => value;
}
