namespace Keda;

/// <summary>HorizontalPodAutoscalerConfig specifies horizontal scale config</summary>
public sealed record HorizontalPodAutoscalerConfig
{
    public HorizontalPodAutoscalerBehavior? Behavior { get; init; }

    public string? Name { get; init; }
}
