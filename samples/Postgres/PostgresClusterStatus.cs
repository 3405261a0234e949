using CrdGen;

namespace Postgres;

/// <summary>The cluster as it was seen last.</summary>
public sealed record PostgresClusterStatus
{
    /// <summary>The generation of the spec that this status is about.</summary>
    public long? ObservedGeneration { get; init; }

    /// <summary>Number of instances that run.</summary>
    [StatusReplicas]
    public int Instances { get; init; }

    /// <summary>The pods of the cluster, as a label selector.</summary>
    [LabelSelectorPath]
    public string? Selector { get; init; }

    /// <summary>What is known of the cluster's state.</summary>
    [ListType(ListType.Map, nameof(Condition.Type))]
    public IReadOnlyList<Condition>? Conditions { get; init; }
}
