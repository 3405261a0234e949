using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Whether a value is one of an enum, as go-openapi compares: after converting it to the type of the enum's value.</summary>
internal static class GoEquality
{
    public static bool IsMember(JsonValue value, JsonValue allowed) => (value.Kind, allowed.Kind) switch
    {
        (_, JsonKind.Null) or (JsonKind.Null, _) => false, // null is no member, not even of an enum that names it
        (JsonKind.Number, JsonKind.Number) => IsNumber(new(value), new(allowed)),
        (JsonKind.Number, JsonKind.String) => new GoNumber(value) is { IsInt64: true, Int64: > 0 and <= 0xFFFF } number && allowed.Text == ((char)number.Int64).ToString(),
        _ => IsSame(value, allowed),
    };

    private static bool IsNumber(GoNumber value, GoNumber allowed) =>
        allowed.IsInt64 ? (value.IsInt64 ? value.Int64 : GoNumber.ToInt64(value.Float64)) == allowed.Int64 : value.Float64 == allowed.Float64;

    /// <summary>Deep equality: numbers are equal only where both are integers, or both floats.</summary>
    public static bool IsSame(JsonValue left, JsonValue right)
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        switch (left.Kind)
        {
            case JsonKind.String:
                return left.Text == right.Text;
            case JsonKind.Number:
                var (l, r) = (new GoNumber(left), new GoNumber(right));
                return l.IsInt64 == r.IsInt64 && (l.IsInt64 ? l.Int64 == r.Int64 : l.Float64 == r.Float64);
            case JsonKind.Array:
                return left.Items.Count == right.Items.Count && left.Items.Zip(right.Items, IsSame).All(same => same);
            case JsonKind.Object:
                return left.Members.Count == right.Members.Count && left.Members.All(m => right.Get(m.Name) is { } other && IsSame(m.Value, other));
            default:
                return true;
        }
    }
}
