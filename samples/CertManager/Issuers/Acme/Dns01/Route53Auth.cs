using CrdGen;

namespace CertManager;

/// <summary>Route53Auth is configuration used to authenticate with a Route53.</summary>
public sealed record Route53Auth
{
    /// <summary>
    /// Kubernetes authenticates with Route53 using AssumeRoleWithWebIdentity
    /// by passing a bound ServiceAccount token.
    /// </summary>
    public required Route53KubernetesAuth Kubernetes { get; init; }
}

/// <summary>
/// Route53KubernetesAuth is a configuration to authenticate against Route53
/// using a bound Kubernetes ServiceAccount token.
/// </summary>
public sealed record Route53KubernetesAuth
{
    /// <summary>
    /// A reference to a service account that will be used to request a bound
    /// token (also known as "projected token"). To use this field, you must
    /// configure an RBAC rule to let cert-manager request a token.
    /// </summary>
    public required Route53ServiceAccount ServiceAccountRef { get; init; }
}

/// <summary>
/// ServiceAccountRef is a service account used by cert-manager to request a
/// token. The expiration of the token is also set by cert-manager to 10 minutes.
/// </summary>
public sealed record Route53ServiceAccount
{
    /// <summary>Name of the ServiceAccount used to request a token.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// TokenAudiences is an optional list of audiences to include in the
    /// token passed to AWS. The default token consisting of the issuer's namespace
    /// and name is always included.
    /// If unset the audience defaults to `sts.amazonaws.com`.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Audiences { get; init; }
}
