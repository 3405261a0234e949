namespace Keda;

/// <summary>HealthStatus is the status for a ScaledObject's health</summary>
public sealed record HealthStatus
{
    public int? NumberOfFailures { get; init; }

    /// <summary>HealthStatusType is an indication of whether the health status is happy or failing</summary>
    public string? Status { get; init; }
}
