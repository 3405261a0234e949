namespace CrdGen.Schema.Cel.Schemas;

/// <summary>How large and how small values are in a request, which bounds what nothing else bounds. In bytes of JSON.</summary>
internal static class RequestLimits
{
    /// <summary>The largest request.</summary>
    public const long MaxRequestSize = 3 * 1024 * 1024;

    /// <summary>The longest string: a request less the quotes.</summary>
    public const long MaxStringLength = MaxRequestSize - 2;

    /// <summary>The longest duration and the longest time, with quotes.</summary>
    public const long MaxTimeSize = 32;

    /// <summary>A date with quotes.</summary>
    public const long DateSize = 12;

    /// <summary>The shortest time with quotes.</summary>
    public const long MinTimeSize = 21;

    /// <summary>The shortest duration with quotes.</summary>
    public const long MinDurationSize = 3;

    /// <summary>A string without characters, an object without fields, a list without items.</summary>
    public const long MinQuotedSize = 2;

    /// <summary>The shorter of the two words that a boolean is written with.</summary>
    public const long MinBoolSize = 4;

    public const long MinNumberSize = 1;

    /// <summary>How many items of a size a list can have: each brings a comma.</summary>
    public static long MaxItems(long itemSize) => (MaxRequestSize - 2) / (itemSize + 1);

    /// <summary>How many values of a size a map can have: each brings a key of two characters, a colon and a comma.</summary>
    public static long MaxProperties(long valueSize) => (MaxRequestSize - 2) / (valueSize + 6);

    /// <summary>How many values of a size a request can have at most, wherever they stand.</summary>
    public static ulong MaxCardinality(long size) => (ulong)(MaxRequestSize / (size + 1));
}
