using Tag = System.Collections.Generic.KeyValuePair<string, object?>;

namespace CrdGen.Operator.Prometheus;

/// <summary>Finds a series by the tags of a measurement, in the order in which they stand, without allocating.</summary>
internal sealed class TagComparer : IEqualityComparer<Tag[]>, IAlternateEqualityComparer<ReadOnlySpan<Tag>, Tag[]>
{
    public Tag[] Create(ReadOnlySpan<Tag> alternate) => alternate.ToArray();

    public bool Equals(Tag[]? x, Tag[]? y) => x is not null && y is not null && Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<Tag> alternate, Tag[] other)
    {
        if (alternate.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < other.Length; i++)
        {
            if (alternate[i].Key != other[i].Key || !Equals(alternate[i].Value, other[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Tag[] obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<Tag> alternate)
    {
        var hash = new HashCode();
        foreach (var (key, value) in alternate)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
