using CrdGen;

namespace CertManager;

/// <summary>
/// ServiceAccountRef is a service account used by cert-manager to request a
/// token. By default two audiences are included: the address of the Vault server as specified
/// on the issuer, and a generated audience taking the form of `vault://namespace-name/issuer-name`
/// for an Issuer and `vault://issuer-name` for a ClusterIssuer. The expiration of the
/// token is also set by cert-manager to 10 minutes.
/// </summary>
public sealed record VaultServiceAccount
{
    /// <summary>Name of the ServiceAccount used to request a token.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// TokenAudiences is an optional list of extra audiences to include in the token passed to Vault.
    /// The default audiences are always included in the token.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Audiences { get; init; }
}
