using CrdGen;

namespace Postgres;

/// <summary>The cluster as it was seen last.</summary>
public sealed record PostgresClusterStatus
{
    /// <summary>The generation of the spec that this status is about.</summary>
    public long? ObservedGeneration { get; init; }

    /// <summary>Number of instances that there are.</summary>
    [StatusReplicas]
    public int Instances { get; init; }

    /// <summary>Number of instances that answer.</summary>
    public int ReadyInstances { get; init; }

    /// <summary>The pods of the cluster, as a label selector.</summary>
    [LabelSelectorPath]
    public string? Selector { get; init; }

    /// <summary>Where clients connect: host and port.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The Secret with the superuser's password: its key <c>password</c>.</summary>
    public string? SuperuserSecret { get; init; }

    /// <summary>What is known of the cluster's state.</summary>
    [ListType(ListType.Map, nameof(Condition.Type))]
    public IReadOnlyList<Condition>? Conditions { get; init; }
}
