namespace CertManager.Kubernetes;

/// <summary>
/// The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred node(s)
/// </summary>
public sealed record WeightedPodAffinityTerm
{
    /// <summary>
    /// weight associated with matching the corresponding podAffinityTerm,
    /// in the range 1-100.
    /// </summary>
    public required int Weight { get; init; }

    /// <summary>Required. A pod affinity term, associated with the corresponding weight.</summary>
    public required PodAffinityTerm PodAffinityTerm { get; init; }
}
