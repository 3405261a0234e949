using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Conversions between types. Where the value is constant, the API server does them when it compiles the rule.</summary>
internal static class Conversions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["bool"] = (a, _) => a[0] is BoolValue or StringValue ? a[0].ConvertTo(TypeValue.Bool) : null,
        ["bytes"] = (a, _) => a[0] is BytesValue or StringValue ? a[0].ConvertTo(TypeValue.Bytes) : null,
        ["double"] = (a, _) => a[0] is DoubleValue or IntValue or UintValue or StringValue ? a[0].ConvertTo(TypeValue.Double) : null,
        ["duration"] = (a, _) => a[0] is DurationValue or StringValue ? a[0].ConvertTo(TypeValue.Duration) : null,
        ["dyn"] = (a, _) => a[0],
        ["int"] = (a, _) => a[0] is IntValue or DoubleValue or DurationValue or StringValue or TimestampValue or UintValue ? a[0].ConvertTo(TypeValue.Int) : null,
        ["string"] = (a, _) =>
            a[0] is StringValue or BoolValue or BytesValue or DoubleValue or DurationValue or IntValue or TimestampValue or UintValue or IpValue or CidrValue ? a[0].ConvertTo(TypeValue.String) : null,
        ["timestamp"] = (a, _) => a[0] is TimestampValue or IntValue or StringValue ? a[0].ConvertTo(TypeValue.Timestamp) : null,
        ["type"] = (a, _) => a[0].Type,
        ["uint"] = (a, _) => a[0] is UintValue or DoubleValue or IntValue or StringValue ? a[0].ConvertTo(TypeValue.Uint) : null,
    };
}
