using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Kubernetes' library of lists, and cel-go's extension lists, version 3.</summary>
internal static class ListFunctions
{
    private const int MaxDepth = 200;
    private const int MaxRange = 1_000_000;

    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["isSorted"] = (a, _) => a is [ListValue list] ? IsSorted(list) : null,
        ["sum"] = (a, overload) => a is [ListValue list] ? Sum(list, overload) : null,
        ["min"] = (a, _) => a is [ListValue list] ? Extreme(list, "min", 1) : null,
        ["max"] = (a, _) => a is [ListValue list] ? Extreme(list, "max", -1) : null,
        ["indexOf"] = (a, _) => a is [ListValue list, var item] ? IntValue.Of(Array.FindIndex(list.Items(), i => Same(i, item))) : null,
        ["lastIndexOf"] = (a, _) => a is [ListValue list, var item] ? IntValue.Of(Array.FindLastIndex(list.Items(), i => Same(i, item))) : null,
        ["includes"] = (a, _) => a is [var target, var item] ? BoolValue.Of(target is ListValue list ? list.Items().Any(i => Same(i, item)) : Same(target, item)) : null,
        ["slice"] = (a, _) => a is [ListValue list, IntValue start, IntValue end] ? Slice(list, start.Value, end.Value) : null,
        ["flatten"] = (a, _) => a switch
        {
            [ListValue list] => Flatten(list, 1),
            [ListValue list, IntValue depth] => Flatten(list, depth.Value),
            _ => null,
        },
        ["sort"] = (a, _) => a is [ListValue list] ? Sort(list, list) : null,
        ["@sortByAssociatedKeys"] = (a, _) => a is [ListValue list, ListValue keys] ? Sort(list, keys) : null,
        ["lists.range"] = (a, _) => a is [IntValue count] ? Range(count.Value) : null,
        ["reverse"] = (a, _) => a is [ListValue list] ? new ArrayList([.. Enumerable.Reverse(list.Items())]) : null,
        ["distinct"] = (a, _) => a is [ListValue list] ? Distinct(list) : null,
        ["first"] = (a, _) => a is [ListValue list] ? (list.Count == 0 ? OptionalValue.None : OptionalValue.Of(list.At(0))) : null,
        ["last"] = (a, _) => a is [ListValue list] ? (list.Count == 0 ? OptionalValue.None : OptionalValue.Of(list.At(list.Count - 1))) : null,
    };

    private static bool Same(CelValue left, CelValue right) => ReferenceEquals(left.IsEqual(right), BoolValue.True);

    private static CelValue IsSorted(ListValue list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var order = list.At(Math.Max(i - 1, 0)).Compare(list.At(i));
            if (order is null)
            {
                return ErrorValue.NoSuchOverload(list.At(i));
            }

            if (order is IntValue { Value: > 0 })
            {
                return BoolValue.False;
            }
        }

        return BoolValue.True;
    }

    private static CelValue? Sum(ListValue list, string overload)
    {
        CelValue? sum = (list.Count > 0 ? list.At(0) : null, overload) switch
        {
            (IntValue, _) or (null, "list_int_sum_int" or "") => IntValue.Zero,
            (UintValue, _) or (null, "list_uint_sum_uint") => new UintValue(0),
            (DoubleValue, _) or (null, "list_double_sum_double") => new DoubleValue(0),
            (DurationValue, _) or (null, "list_duration_sum_duration") => new DurationValue(0),
            (ErrorValue error, _) => error,
            _ => null,
        };
        for (var i = 0; i < list.Count && sum is not (null or ErrorValue); i++)
        {
            sum = sum.Add(list.At(i));
        }

        return sum;
    }

    private static CelValue Extreme(ListValue list, string name, long otherIsBetter)
    {
        CelValue? best = null;
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            var order = (best ?? item).Compare(item);
            if (order is null)
            {
                return ErrorValue.NoSuchOverload(item);
            }

            best = best is null || order is IntValue o && o.Value == otherIsBetter ? item : best;
        }

        return best ?? new ErrorValue($"{name} called on empty list");
    }

    private static CelValue Slice(ListValue list, long start, long end)
    {
        var call = $"cannot slice({start}, {end})";
        return start < 0 || end < 0 ? new ErrorValue($"{call}, negative indexes not supported")
            : start > end ? new ErrorValue($"{call}, start index must be less than or equal to end index")
            : list.Count < end ? new ErrorValue($"{call}, list is length {list.Count}")
            : new ArrayList([.. list.Items().Skip((int)start).Take((int)(end - start))]);
    }

    private static CelValue Flatten(ListValue list, long depth)
    {
        if (depth < 0)
        {
            return new ErrorValue("level must be non-negative");
        }

        var items = new List<CelValue>();
        AddFlat(list, Math.Min(depth, MaxDepth), items);
        return new ArrayList([.. items]);
    }

    private static void AddFlat(ListValue list, long depth, List<CelValue> items)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (depth > 0 && list.At(i) is ListValue nested)
            {
                AddFlat(nested, depth - 1, items);
            }
            else
            {
                items.Add(list.At(i));
            }
        }
    }

    private static CelValue Sort(ListValue list, ListValue keys)
    {
        if (list.Count != keys.Count)
        {
            return new ErrorValue($"@sortByAssociatedKeys() expected a list of the same size as the associated keys list, but got {list.Count} and {keys.Count} elements respectively");
        }

        if (list.Count == 0)
        {
            return list;
        }

        var values = keys.Items();
        if (values[0] is ErrorValue or not (IntValue or UintValue or DoubleValue or BoolValue or DurationValue or TimestampValue or StringValue or BytesValue))
        {
            return values[0] as ErrorValue ?? new ErrorValue("list elements must be comparable");
        }

        if (values.Any(value => !value.Type.Equals(values[0].Type)))
        {
            return new ErrorValue("list elements must have the same type");
        }

        return new ArrayList([.. Enumerable.Range(0, values.Length).OrderBy(i => values[i], Order.Instance).Select(list.At)]);
    }

    private static CelValue Range(long count)
    {
        if (count is < 0 or > MaxRange)
        {
            return new ErrorValue(count < 0 ? $"lists.range: size must be non-negative, got {count}" : $"lists.range: size {count} exceeds maximum allowed ({MaxRange})");
        }

        var items = new CelValue[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = IntValue.Of(i);
        }

        return new ArrayList(items);
    }

    private static ArrayList Distinct(ListValue list)
    {
        var items = new List<CelValue>();
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (!items.Any(other => Same(item, other)))
            {
                items.Add(item);
            }
        }

        return new([.. items]);
    }

    private sealed class Order : IComparer<CelValue>
    {
        public static readonly Order Instance = new();

        public int Compare(CelValue? x, CelValue? y) => x!.Compare(y!) is IntValue order ? (int)order.Value : 0;
    }
}
