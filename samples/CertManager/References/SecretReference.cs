namespace CertManager;

/// <summary>
/// A reference to an object in the same namespace as the referent.
/// If the referent is a cluster-scoped resource (e.g., a ClusterIssuer),
/// the reference instead refers to the resource with the given name in the
/// configured 'cluster resource namespace', which is set as a flag on the
/// controller component (and defaults to the namespace that cert-manager
/// runs in).
/// </summary>
public sealed record SecretReference
{
    /// <summary>
    /// Name of the resource being referred to.
    /// More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
    /// </summary>
    public required string Name { get; init; }
}
