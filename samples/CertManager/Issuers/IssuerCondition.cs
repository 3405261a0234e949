namespace CertManager;

/// <summary>IssuerCondition contains condition information for an Issuer.</summary>
public sealed record IssuerCondition
{
    /// <summary>Type of the condition, known values are (`Ready`).</summary>
    public required string Type { get; init; }

    /// <summary>Status of the condition, one of (`True`, `False`, `Unknown`).</summary>
    public required ConditionStatus Status { get; init; }

    /// <summary>
    /// LastTransitionTime is the timestamp corresponding to the last status
    /// change of this condition.
    /// </summary>
    public DateTimeOffset? LastTransitionTime { get; init; }

    /// <summary>
    /// Reason is a brief machine readable explanation for the condition's last
    /// transition.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Message is a human readable description of the details of the last
    /// transition, complementing reason.
    /// </summary>
    public string? Message { get; init; }

    /// <summary>
    /// If set, this represents the .metadata.generation that the condition was
    /// set based upon.
    /// For instance, if .metadata.generation is currently 12, but the
    /// .status.condition[x].observedGeneration is 9, the condition is out of date
    /// with respect to the current state of the Issuer.
    /// </summary>
    public long? ObservedGeneration { get; init; }
}
