namespace CertManager.Kubernetes;

/// <summary>Affinity is a group of affinity scheduling rules.</summary>
public sealed record Affinity
{
    /// <summary>Describes node affinity scheduling rules for the pod.</summary>
    public NodeAffinity? NodeAffinity { get; init; }

    /// <summary>
    /// Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)).
    /// </summary>
    public PodAffinity? PodAffinity { get; init; }

    /// <summary>
    /// Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)).
    /// </summary>
    public PodAntiAffinity? PodAntiAffinity { get; init; }
}
