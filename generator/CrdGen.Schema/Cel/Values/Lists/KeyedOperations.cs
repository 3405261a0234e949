using System.Text;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>Equality and sum of lists whose type is map.</summary>
internal static class KeyedOperations
{
    public static CelValue AreEqual(ListValue left, CelValue right, string[] keys)
    {
        if (right is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(right);
        }

        if (list.Count != left.Count)
        {
            return BoolValue.False;
        }

        var items = new Dictionary<string, CelValue>(StringComparer.Ordinal);
        for (var i = 0; i < left.Count; i++)
        {
            items[Key(left.At(i), keys)] = left.At(i);
        }

        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (!items.TryGetValue(Key(item, keys), out var counterpart))
            {
                return BoolValue.False;
            }

            var equal = counterpart.IsEqual(item);
            if (!ReferenceEquals(equal, BoolValue.True))
            {
                return equal;
            }
        }

        return BoolValue.True;
    }

    /// <summary>The items of the left side in their places, replaced by those of the right side with the same keys; then the new ones.</summary>
    public static CelValue Merge(ListValue left, CelValue right, string[] keys)
    {
        if (right is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(right);
        }

        var items = new List<CelValue>(left.Items());
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            places[Key(items[i], keys)] = i;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (places.TryGetValue(Key(list.At(i), keys), out var place))
            {
                items[place] = list.At(i);
            }
            else
            {
                items.Add(list.At(i));
            }
        }

        return new MergedList([.. items], keys);
    }

    /// <summary>The keys' values with their types, as one text: <c>int2:80;string3:TCP;</c>.</summary>
    private static string Key(CelValue item, string[] keys)
    {
        var builder = new StringBuilder();
        foreach (var key in keys)
        {
            if (item is MapValue map && map.Find(new StringValue(key), out var value))
            {
                var text = value.ToString();
                builder.Append(value.Type.Name).Append(text.Length).Append(':').Append(text);
            }

            builder.Append(';');
        }

        return builder.ToString();
    }
}
