using System.Text;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>A list of values, whatever holds them.</summary>
internal abstract class CelList : CelValue
{
    public abstract int Count { get; }

    public override CelTypeValue Type => CelTypeValue.List;

    public override long? Size => Count;

    public override bool IsZero => Count == 0;

    /// <summary>The value at an index that exists; an error where the value is not what its schema says.</summary>
    public abstract CelValue At(int index);

    /// <summary>The index that a number stands for; <see langword="null"/> with the error for what is no whole number.</summary>
    public static long? ToIndex(CelValue index, out CelError? error)
    {
        error = null;
        long? whole = index switch
        {
            CelInt i => i.Value,
            CelUint { Value: <= long.MaxValue } u => (long)u.Value,
            CelDouble d when CelDouble.ToInt64(d.Value) is { } i && i == d.Value => i,
            _ => null,
        };
        if (whole is null)
        {
            error = index as CelError ?? new CelError(index is CelDouble or CelUint
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
            if (ReferenceEquals(value.IsEqual(At(i)), CelBool.True))
            {
                return CelBool.True;
            }
        }

        return CelBool.False;
    }

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not CelList list || list.Count != Count)
        {
            return CelBool.False;
        }

        for (var i = 0; i < Count; i++)
        {
            // Items that cannot be compared do not make the lists differ: so it is in cel-go.
            if (ReferenceEquals(AreEqual(At(i), list.At(i)), CelBool.False))
            {
                return CelBool.False;
            }
        }

        return CelBool.True;
    }

    public override CelValue Add(CelValue other) =>
        other is not CelList list ? CelError.NoSuchOverload(other)
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
