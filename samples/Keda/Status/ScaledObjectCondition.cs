namespace Keda;

/// <summary>Condition to store the condition state</summary>
public sealed record ScaledObjectCondition
{
    /// <summary>Type of condition</summary>
    public required string Type { get; init; }

    /// <summary>Status of the condition, one of True, False, Unknown.</summary>
    public required string Status { get; init; }

    /// <summary>The reason for the condition's last transition.</summary>
    public string? Reason { get; init; }

    /// <summary>A human readable message indicating details about the transition.</summary>
    public string? Message { get; init; }
}
