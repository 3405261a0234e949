using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CrdGen.Schema.Cel.Values.Maps;

/// <summary>A map, or an object of the schema.</summary>
internal abstract class MapValue : CelValue
{
    public abstract int Count { get; }

    /// <summary>In the order in which they were written.</summary>
    public abstract IEnumerable<CelValue> Keys { get; }

    public override TypeValue Type => TypeValue.Map;

    public override long? Size => Count;

    public override bool IsZero => Count == 0;

    /// <summary>Whether there is the key. The value may be an error: of a wrong key, or where it is not what its schema says.</summary>
    public abstract bool Find(CelValue key, [NotNullWhen(true)] out CelValue? value);

    /// <summary>What <c>in</c> asks.</summary>
    public virtual CelValue Contains(CelValue key) => BoolValue.Of(Find(key, out _));

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not MapValue map || map.Count != Count)
        {
            return BoolValue.False;
        }

        foreach (var key in Keys)
        {
            if (!Find(key, out var value) || !map.Find(key, out var counterpart) || ReferenceEquals(AreEqual(value, counterpart), BoolValue.False))
            {
                return BoolValue.False;
            }
        }

        return BoolValue.True;
    }

    public override string ToString()
    {
        var builder = new StringBuilder("{");
        foreach (var key in Keys)
        {
            builder.Append(builder.Length == 1 ? "" : ", ").Append(key).Append(": ").Append(Find(key, out var value) ? value : null);
        }

        return builder.Append('}').ToString();
    }
}
