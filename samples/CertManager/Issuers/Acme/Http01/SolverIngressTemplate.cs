namespace CertManager;

public sealed record SolverIngressTemplate
{
    /// <summary>
    /// ObjectMeta overrides for the ingress used to solve HTTP01 challenges.
    /// Only the 'labels' and 'annotations' fields may be set.
    /// If labels or annotations overlap with in-built values, the values here
    /// will override the in-built values.
    /// </summary>
    public SolverIngressMetadata? Metadata { get; init; }
}

public sealed record SolverIngressMetadata
{
    /// <summary>Annotations that should be added to the created ACME HTTP01 solver ingress.</summary>
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }

    /// <summary>Labels that should be added to the created ACME HTTP01 solver ingress.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
