namespace CrdGen;

/// <summary>How server-side apply merges a list (<c>x-kubernetes-list-type</c>).</summary>
public enum ListType
{
    /// <summary>The list is replaced as a whole. This is what a list without a type is.</summary>
    Atomic,

    /// <summary>Items are unique; each has its owner. Items are scalars, or atomic.</summary>
    Set,

    /// <summary>Items are objects that keys identify; each field has its owner.</summary>
    Map,
}

/// <summary>How server-side apply merges a map or an object (<c>x-kubernetes-map-type</c>).</summary>
public enum MapType
{
    /// <summary>Each entry has its owner. This is what a map without a type is.</summary>
    Granular,

    /// <summary>The map is replaced as a whole.</summary>
    Atomic,
}

/// <summary>How server-side apply merges a list. Sets such as <see cref="HashSet{T}"/> are of <see cref="ListType.Set"/> by themselves.</summary>
/// <param name="type">The type of the list.</param>
/// <param name="keys">For <see cref="ListType.Map"/>: the fields that identify an item, by JSON or C# name. Each is required or has a default.</param>
[AttributeUsage(SchemaTargets.Member, Inherited = false)]
public sealed class ListTypeAttribute(ListType type, params string[] keys) : Attribute
{
    /// <summary>The type of the list.</summary>
    public ListType Type { get; } = type;

    /// <summary>The fields that identify an item.</summary>
    public string[] Keys { get; } = keys;
}

/// <summary>How server-side apply merges a map, or an object whose type or property carries the attribute.</summary>
/// <param name="type">The type of the map.</param>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class MapTypeAttribute(MapType type) : Attribute
{
    /// <summary>The type of the map.</summary>
    public MapType Type { get; } = type;
}
