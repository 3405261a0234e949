namespace Keda;

/// <summary>ScaledObjectStatus is the status for a ScaledObject resource</summary>
public sealed record ScaledObjectStatus
{
    public string? ScaleTargetKind { get; init; }

    public GroupVersionKindResource? ScaleTargetGVKR { get; init; }

    public int? OriginalReplicaCount { get; init; }

    public DateTimeOffset? LastActiveTime { get; init; }

    public IReadOnlyList<string>? ExternalMetricNames { get; init; }

    public IReadOnlyList<string>? ResourceMetricNames { get; init; }

    public string? CompositeScalerName { get; init; }

    /// <summary>Conditions an array representation to store multiple Conditions</summary>
    public IReadOnlyList<ScaledObjectCondition>? Conditions { get; init; }

    public IReadOnlyDictionary<string, HealthStatus>? Health { get; init; }

    public IReadOnlyDictionary<string, TriggerActivityStatus>? TriggersActivity { get; init; }

    public int? PausedReplicaCount { get; init; }

    public string? HpaName { get; init; }

    public string? TriggersTypes { get; init; }

    public string? AuthenticationsTypes { get; init; }
}
