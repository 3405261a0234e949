using CrdGen;

namespace CertManager.Kubernetes;

/// <summary>
/// A label selector is a label query over a set of resources. The result of matchLabels and
/// matchExpressions are ANDed. An empty label selector matches all objects. A null
/// label selector matches no objects.
/// </summary>
[MapType(MapType.Atomic)]
public sealed record LabelSelector
{
    /// <summary>
    /// matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
    /// map is equivalent to an element of matchExpressions, whose key field is "key", the
    /// operator is "In", and the values array contains only "value". The requirements are ANDed.
    /// </summary>
    public IReadOnlyDictionary<string, string>? MatchLabels { get; init; }

    /// <summary>matchExpressions is a list of label selector requirements. The requirements are ANDed.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<LabelSelectorRequirement>? MatchExpressions { get; init; }
}

/// <summary>
/// A label selector requirement is a selector that contains values, a key, and an operator that
/// relates the key and values.
/// </summary>
public sealed record LabelSelectorRequirement
{
    /// <summary>key is the label key that the selector applies to.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// operator represents a key's relationship to a set of values.
    /// Valid operators are In, NotIn, Exists and DoesNotExist.
    /// </summary>
    public required string Operator { get; init; }

    /// <summary>
    /// values is an array of string values. If the operator is In or NotIn,
    /// the values array must be non-empty. If the operator is Exists or DoesNotExist,
    /// the values array must be empty. This array is replaced during a strategic
    /// merge patch.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Values { get; init; }
}
