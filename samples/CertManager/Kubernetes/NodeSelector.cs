using CrdGen;

namespace CertManager.Kubernetes;

/// <summary>
/// A node selector represents the union of the results of one or more label queries
/// over a set of nodes; that is, it represents the OR of the selectors represented
/// by the node selector terms.
/// </summary>
[MapType(MapType.Atomic)]
public sealed record NodeSelector
{
    /// <summary>Required. A list of node selector terms. The terms are ORed.</summary>
    [ListType(ListType.Atomic)]
    public required IReadOnlyList<NodeSelectorTerm> NodeSelectorTerms { get; init; }
}

/// <summary>
/// A null or empty node selector term matches no objects. The requirements of
/// them are ANDed.
/// The TopologySelectorTerm type implements a subset of the NodeSelectorTerm.
/// </summary>
[MapType(MapType.Atomic)]
public sealed record NodeSelectorTerm
{
    /// <summary>A list of node selector requirements by node's labels.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<NodeSelectorRequirement>? MatchExpressions { get; init; }

    /// <summary>A list of node selector requirements by node's fields.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<NodeSelectorRequirement>? MatchFields { get; init; }
}

/// <summary>
/// A node selector requirement is a selector that contains values, a key, and an operator
/// that relates the key and values.
/// </summary>
public sealed record NodeSelectorRequirement
{
    /// <summary>The label key that the selector applies to.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// Represents a key's relationship to a set of values.
    /// Valid operators are In, NotIn, Exists, DoesNotExist. Gt, and Lt.
    /// </summary>
    public required string Operator { get; init; }

    /// <summary>
    /// An array of string values. If the operator is In or NotIn,
    /// the values array must be non-empty. If the operator is Exists or DoesNotExist,
    /// the values array must be empty. If the operator is Gt or Lt, the values
    /// array must have a single element, which will be interpreted as an integer.
    /// This array is replaced during a strategic merge patch.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Values { get; init; }
}
