using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Kubernetes' libraries of quantities and of semantic versions, which share names.</summary>
internal static class QuantityAndSemverFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["quantity"] = (a, _) => a is [StringValue text] ? QuantityValue.Parse(text.Text) : null,
        ["isQuantity"] = (a, _) => a is [StringValue text] ? BoolValue.Of(QuantityValue.Parse(text.Text) is QuantityValue) : null,
        ["sign"] = (a, _) => a is [QuantityValue q] ? IntValue.Of(q.Sign) : null,
        ["asApproximateFloat"] = (a, _) => a is [QuantityValue q] ? new DoubleValue(q.ApproximateFloat) : null,
        ["isInteger"] = (a, _) => a is [QuantityValue q] ? BoolValue.Of(q.AsInt64() is not null) : null,
        ["asInteger"] = (a, _) => a is [QuantityValue q] ? q.AsInt64() is { } i ? IntValue.Of(i) : new ErrorValue("cannot convert value to integer") : null,
        ["add"] = (a, _) => a switch
        {
            [QuantityValue q, QuantityValue other] => q.Plus(other),
            [QuantityValue q, IntValue other] => q.Plus(QuantityValue.FromInt64(other.Value)),
            _ => null,
        },
        ["sub"] = (a, _) => a switch
        {
            [QuantityValue q, QuantityValue other] => q.Minus(other),
            [QuantityValue q, IntValue other] => q.Minus(QuantityValue.FromInt64(other.Value)),
            _ => null,
        },
        ["semver"] = (a, _) => Semver(a),
        ["isSemver"] = (a, _) => Semver(a) is { } value ? BoolValue.Of(value is SemverValue) : null,
        ["major"] = (a, _) => a is [SemverValue v] ? IntValue.Of(unchecked((long)v.Major)) : null,
        ["minor"] = (a, _) => a is [SemverValue v] ? IntValue.Of(unchecked((long)v.Minor)) : null,
        ["patch"] = (a, _) => a is [SemverValue v] ? IntValue.Of(unchecked((long)v.Patch)) : null,
        ["compareTo"] = (a, _) => Compare(a) is { } order ? IntValue.Of(order) : null,
        ["isGreaterThan"] = (a, _) => Compare(a) is { } order ? BoolValue.Of(order > 0) : null,
        ["isLessThan"] = (a, _) => Compare(a) is { } order ? BoolValue.Of(order < 0) : null,
    };

    private static CelValue? Semver(CelValue[] arguments) => arguments switch
    {
        [StringValue text] => SemverValue.Parse(text.Text, normalizes: false),
        [StringValue text, BoolValue normalizes] => SemverValue.Parse(text.Text, normalizes.Value),
        _ => null,
    };

    private static int? Compare(CelValue[] arguments) => arguments switch
    {
        [QuantityValue left, QuantityValue right] => left.CompareTo(right),
        [SemverValue left, SemverValue right] => left.CompareTo(right),
        _ => null,
    };
}
