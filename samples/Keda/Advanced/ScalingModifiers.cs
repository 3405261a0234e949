namespace Keda;

/// <summary>ScalingModifiers describes advanced scaling logic options like formula</summary>
public sealed record ScalingModifiers
{
    public string? Formula { get; init; }

    public string? Target { get; init; }

    public string? ActivationTarget { get; init; }

    /// <summary>
    /// MetricTargetType specifies the type of metric being targeted, and should be either
    /// "Value", "AverageValue", or "Utilization"
    /// </summary>
    public MetricTargetType? MetricType { get; init; }
}

public enum MetricTargetType
{
    AverageValue,
    Value,
}
