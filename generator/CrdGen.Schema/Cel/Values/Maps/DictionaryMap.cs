using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Schema.Cel.Values.Maps;

/// <summary>A map of computed values. While a comprehension builds it, entries are added; nobody else sees it before it is finished.</summary>
internal sealed class DictionaryMap : MapValue
{
    private readonly Dictionary<CelValue, CelValue> values = new(ValueKeyComparer.Instance);
    private readonly List<CelValue> keys = [];

    public override int Count => keys.Count;

    public override IEnumerable<CelValue> Keys => keys;

    /// <summary>Sets the value of a key.</summary>
    public void Set(CelValue key, CelValue value)
    {
        if (!values.ContainsKey(key))
        {
            keys.Add(key);
        }

        values[key] = value;
    }

    public void Remove(CelValue key)
    {
        if (values.Remove(key))
        {
            keys.RemoveAll(k => ValueKeyComparer.Instance.Equals(k, key));
        }
    }

    /// <summary>Numbers find each other, whatever their types.</summary>
    public override bool Find(CelValue key, [NotNullWhen(true)] out CelValue? value) => values.TryGetValue(key, out value) || key switch
    {
        DoubleValue d => (DoubleValue.ToInt64(d.Value) is { } i && i == d.Value && values.TryGetValue(IntValue.Of(i), out value))
            || (DoubleValue.ToUInt64(d.Value) is { } u && u == d.Value && values.TryGetValue(new UintValue(u), out value)),
        IntValue { Value: >= 0 } i => values.TryGetValue(new UintValue((ulong)i.Value), out value),
        UintValue { Value: <= long.MaxValue } u => values.TryGetValue(IntValue.Of((long)u.Value), out value),
        _ => false,
    };
}
