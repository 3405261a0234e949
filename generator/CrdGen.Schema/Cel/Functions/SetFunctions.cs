using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>cel-go's extension sets: lists as sets.</summary>
internal static class SetFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["sets.contains"] = (a, _) => a is [ListValue set, ListValue items] ? Contains(set, items) : null,
        ["sets.equivalent"] = (a, _) => a is [ListValue left, ListValue right] ? (ReferenceEquals(Contains(left, right), BoolValue.True) ? Contains(right, left) : Contains(left, right)) : null,
        ["sets.intersects"] = (a, _) => a is [ListValue left, ListValue right] ? BoolValue.Of(left.Items().Any(item => ReferenceEquals(right.Contains(item), BoolValue.True))) : null,
    };

    private static CelValue Contains(ListValue set, ListValue items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var contains = set.Contains(items.At(i));
            if (!ReferenceEquals(contains, BoolValue.True))
            {
                return contains;
            }
        }

        return BoolValue.True;
    }
}
