using System.Text;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>A list of values, whatever holds them.</summary>
internal abstract class ListValue : CelValue
{
    public abstract int Count { get; }

    public override TypeValue Type => TypeValue.List;

    public override long? Size => Count;

    public override bool IsZero => Count == 0;

    /// <summary>The value at an index that exists; an error where the value is not what its schema says.</summary>
    public abstract CelValue At(int index);

    /// <summary>The index that a number stands for; <see langword="null"/> with the error for what is no whole number.</summary>
    public static long? ToIndex(CelValue index, out ErrorValue? error)
    {
        error = null;
        long? whole = index switch
        {
            IntValue i => i.Value,
            UintValue { Value: <= long.MaxValue } u => (long)u.Value,
            DoubleValue d when DoubleValue.ToInt64(d.Value) is { } i && i == d.Value => i,
            _ => null,
        };
        if (whole is null)
        {
            error = index as ErrorValue ?? new ErrorValue(index is DoubleValue or UintValue
                ? $"unsupported index value {index} in list"
                : $"unsupported index type '{index.Type.Name}' in list");
        }

        return whole;
    }

    /// <summary>Whether an item is equal to a value: what <c>in</c> asks.</summary>
    public virtual CelValue Contains(CelValue value)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(value.IsEqual(At(i)), BoolValue.True))
            {
                return BoolValue.True;
            }
        }

        return BoolValue.False;
    }

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not ListValue list || list.Count != Count)
        {
            return BoolValue.False;
        }

        for (var i = 0; i < Count; i++)
        {
            // Items that cannot be compared do not make the lists differ: so it is in cel-go.
            if (ReferenceEquals(AreEqual(At(i), list.At(i)), BoolValue.False))
            {
                return BoolValue.False;
            }
        }

        return BoolValue.True;
    }

    public override CelValue Add(CelValue other) =>
        other is not ListValue list ? ErrorValue.NoSuchOverload(other)
        : list.Count == 0 ? this
        : Count == 0 ? list
        : new ArrayList([.. Items(), .. list.Items()]);

    public CelValue[] Items()
    {
        var items = new CelValue[Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = At(i);
        }

        return items;
    }

    public override string ToString()
    {
        var builder = new StringBuilder("[");
        for (var i = 0; i < Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(At(i));
        }

        return builder.Append(']').ToString();
    }
}
