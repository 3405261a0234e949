using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace Keda;

/// <summary>ScaledObjectSpec is the spec for a ScaledObject resource</summary>
[CelRule(
    "!has(self.minReplicaCount) || self.minReplicaCount <= (has(self.maxReplicaCount) ? self.maxReplicaCount : 100)",
    Message = "minReplicaCount must be less than or equal to maxReplicaCount")]
public sealed record ScaledObjectSpec
{
    public required ScaleTarget ScaleTargetRef { get; init; }

    [Minimum(1)]
    public int? PollingInterval { get; init; }

    [Minimum(0)]
    public int? InitialCooldownPeriod { get; init; }

    [Minimum(0)]
    public int? CooldownPeriod { get; init; }

    [Minimum(0)]
    public int? IdleReplicaCount { get; init; }

    [Minimum(0)]
    public int? MinReplicaCount { get; init; }

    [Minimum(1)]
    public int? MaxReplicaCount { get; init; }

    public AdvancedConfig? Advanced { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<ScaleTrigger> Triggers { get; init; }

    public Fallback? Fallback { get; init; }
}
