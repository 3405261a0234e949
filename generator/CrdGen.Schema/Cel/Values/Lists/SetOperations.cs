using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>Equality and sum of lists whose type is set. Their items are scalars.</summary>
internal static class SetOperations
{
    public static CelValue AreEqual(ListValue left, CelValue right)
    {
        if (right is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(right);
        }

        if (list.Count != left.Count)
        {
            return BoolValue.False;
        }

        var items = new HashSet<CelValue>(ValueKeyComparer.Instance);
        if (AddAll(items, left) is { } error)
        {
            return error;
        }

        // Kubernetes 1.36 does not look whether one is there twice.
        var others = new HashSet<CelValue>(ValueKeyComparer.Instance);
        return AddAll(others, list) ?? (CelValue)BoolValue.Of(items.IsSupersetOf(others));
    }

    /// <summary>The items of the left side in their order, then those of the right side that are new.</summary>
    public static CelValue Union(ListValue left, CelValue right)
    {
        if (right is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(right);
        }

        var seen = new HashSet<CelValue>(ValueKeyComparer.Instance);
        if (AddAll(seen, left) is { } error)
        {
            return error;
        }

        var items = new List<CelValue>(left.Items());
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (Refuse(item) is { } refusal)
            {
                return refusal;
            }

            if (seen.Add(item))
            {
                items.Add(item);
            }
        }

        return new UnionList([.. items]);
    }

    private static ErrorValue? AddAll(HashSet<CelValue> items, ListValue list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (Refuse(item) is { } error)
            {
                return error;
            }

            items.Add(item);
        }

        return null;
    }

    private static ErrorValue? Refuse(CelValue item) =>
        item as ErrorValue ?? (item is ListValue or MapValue ? new ErrorValue("listSet operations are only supported on lists of scalar values") : null);
}
