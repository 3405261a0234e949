namespace CertManager;

public sealed record SolverPodTemplate
{
    /// <summary>
    /// ObjectMeta overrides for the pod used to solve HTTP01 challenges.
    /// Only the 'labels' and 'annotations' fields may be set.
    /// If labels or annotations overlap with in-built values, the values here
    /// will override the in-built values.
    /// </summary>
    public SolverPodMetadata? Metadata { get; init; }

    /// <summary>
    /// PodSpec defines overrides for the HTTP01 challenge solver pod.
    /// Check ACMEChallengeSolverHTTP01IngressPodSpec to find out currently supported fields.
    /// All other fields will be ignored.
    /// </summary>
    public SolverPodSpec? Spec { get; init; }
}

public sealed record SolverPodMetadata
{
    /// <summary>Annotations that should be added to the created ACME HTTP01 solver pods.</summary>
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }

    /// <summary>Labels that should be added to the created ACME HTTP01 solver pods.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
