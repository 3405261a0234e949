using System.ComponentModel.DataAnnotations;

namespace Keda;

/// <summary>ScaleTriggers reference the scaler that will be used</summary>
public sealed record ScaleTrigger
{
    [MinLength(1)]
    public required string Type { get; init; }

    public string? Name { get; init; }

    public bool? UseCachedMetrics { get; init; }

    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    public AuthenticationReference? AuthenticationRef { get; init; }

    /// <summary>
    /// MetricTargetType specifies the type of metric being targeted, and should be either
    /// "Value", "AverageValue", or "Utilization"
    /// </summary>
    public string? MetricType { get; init; }
}
