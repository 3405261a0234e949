namespace Keda;

/// <summary>AdvancedConfig specifies advance scaling options</summary>
public sealed record AdvancedConfig
{
    public HorizontalPodAutoscalerConfig? HorizontalPodAutoscalerConfig { get; init; }

    public bool? RestoreToOriginalReplicaCount { get; init; }

    public ScalingModifiers? ScalingModifiers { get; init; }
}
