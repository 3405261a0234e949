namespace CertManager;

/// <summary>
/// IssuerSpec is the specification of an Issuer. This includes any
/// configuration required for the issuer.
/// </summary>
public sealed record IssuerSpec
{
    /// <summary>
    /// ACME configures this issuer to communicate with a RFC8555 (ACME) server
    /// to obtain signed x509 certificates.
    /// </summary>
    public AcmeIssuer? Acme { get; init; }

    /// <summary>
    /// CA configures this issuer to sign certificates using a signing CA keypair
    /// stored in a Secret resource.
    /// This is used to build internal PKIs that are managed by cert-manager.
    /// </summary>
    public CAIssuer? CA { get; init; }

    /// <summary>
    /// Vault configures this issuer to sign certificates using a HashiCorp Vault
    /// PKI backend.
    /// </summary>
    public VaultIssuer? Vault { get; init; }

    /// <summary>
    /// SelfSigned configures this issuer to 'self sign' certificates using the
    /// private key used to create the CertificateRequest object.
    /// </summary>
    public SelfSignedIssuer? SelfSigned { get; init; }

    /// <summary>
    /// Venafi configures this issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted
    /// or SaaS policy zone.
    /// </summary>
    public VenafiIssuer? Venafi { get; init; }
}
