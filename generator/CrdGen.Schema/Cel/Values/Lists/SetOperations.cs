using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>Equality and sum of lists whose type is set. Their items are scalars.</summary>
internal static class SetOperations
{
    public static CelValue AreEqual(CelList left, CelValue right)
    {
        if (right is not CelList list)
        {
            return CelError.NoSuchOverload(right);
        }

        if (list.Count != left.Count)
        {
            return CelBool.False;
        }

        var items = new HashSet<CelValue>(CelKeyComparer.Instance);
        if (AddAll(items, left) is { } error)
        {
            return error;
        }

        var seen = new HashSet<CelValue>(CelKeyComparer.Instance);
        return AddAll(seen, list) ?? (CelValue)CelBool.Of(seen.SetEquals(items));
    }

    /// <summary>The items of the left side in their order, then those of the right side that are new.</summary>
    public static CelValue Union(CelList left, CelValue right)
    {
        if (right is not CelList list)
        {
            return CelError.NoSuchOverload(right);
        }

        var seen = new HashSet<CelValue>(CelKeyComparer.Instance);
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

    private static CelError? AddAll(HashSet<CelValue> items, CelList list)
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

    private static CelError? Refuse(CelValue item) =>
        item as CelError ?? (item is CelList or CelMap ? new CelError("listSet operations are only supported on lists of scalar values") : null);
}
