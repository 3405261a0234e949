using CrdGen;

namespace CertManager;

/// <summary>
/// Configures an issuer to 'self sign' certificates using the
/// private key used to create the CertificateRequest object.
/// </summary>
public sealed record SelfSignedIssuer
{
    /// <summary>
    /// The CRL distribution points is an X.509 v3 certificate extension which identifies
    /// the location of the CRL from which the revocation of this certificate can be checked.
    /// If not set certificate will be issued without CDP. Values are strings.
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? CrlDistributionPoints { get; init; }
}
