using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace CertManager;

/// <summary>
/// ACMEIssuer contains the specification for an ACME issuer.
/// This uses the RFC8555 specification to obtain certificates by completing
/// 'challenges' to prove ownership of domain identifiers.
/// Earlier draft versions of the ACME specification are not supported.
/// </summary>
public sealed record AcmeIssuer
{
    /// <summary>
    /// Email is the email address to be associated with the ACME account.
    /// This field is optional, but it is strongly recommended to be set.
    /// It will be used to contact you in case of issues with your account or
    /// certificates, including expiry notification emails.
    /// This field may be updated after the account is initially registered.
    /// </summary>
    public string? Email { get; init; }

    /// <summary>
    /// Server is the URL used to access the ACME server's 'directory' endpoint.
    /// For example, for Let's Encrypt's staging endpoint, you would use:
    /// "https://acme-staging-v02.api.letsencrypt.org/directory".
    /// Only ACME v2 endpoints (i.e. RFC 8555) are supported.
    /// </summary>
    public required string Server { get; init; }

    /// <summary>
    /// PreferredChain is the chain to use if the ACME server outputs multiple.
    /// PreferredChain is no guarantee that this one gets delivered by the ACME
    /// endpoint.
    /// For example, for Let's Encrypt's DST cross-sign you would use:
    /// "DST Root CA X3" or "ISRG Root X1" for the newer Let's Encrypt root CA.
    /// This value picks the first certificate bundle in the combined set of
    /// ACME default and alternative chains that has a root-most certificate with
    /// this value as its issuer's commonname.
    /// </summary>
    [MaxLength(64)]
    public string? PreferredChain { get; init; }

    /// <summary>
    /// Base64-encoded bundle of PEM CAs which can be used to validate the certificate
    /// chain presented by the ACME server.
    /// Mutually exclusive with SkipTLSVerify; prefer using CABundle to prevent various
    /// kinds of security vulnerabilities.
    /// If CABundle and SkipTLSVerify are unset, the system certificate bundle inside
    /// the container is used to validate the TLS connection.
    /// </summary>
    public byte[]? CABundle { get; init; }

    /// <summary>
    /// INSECURE: Enables or disables validation of the ACME server TLS certificate.
    /// If true, requests to the ACME server will not have the TLS certificate chain
    /// validated.
    /// Mutually exclusive with CABundle; prefer using CABundle to prevent various
    /// kinds of security vulnerabilities.
    /// Only enable this option in development environments.
    /// If CABundle and SkipTLSVerify are unset, the system certificate bundle inside
    /// the container is used to validate the TLS connection.
    /// Defaults to false.
    /// </summary>
    public bool? SkipTLSVerify { get; init; }

    /// <summary>
    /// ExternalAccountBinding is a reference to a CA external account of the ACME
    /// server.
    /// If set, upon registration cert-manager will attempt to associate the given
    /// external account credentials with the registered ACME account.
    /// </summary>
    public AcmeExternalAccountBinding? ExternalAccountBinding { get; init; }

    /// <summary>
    /// PrivateKey is the name of a Kubernetes Secret resource that will be used to
    /// store the automatically generated ACME account private key.
    /// Optionally, a `key` may be specified to select a specific entry within
    /// the named Secret resource.
    /// If `key` is not specified, a default of `tls.key` will be used.
    /// </summary>
    public required SecretKeySelector PrivateKeySecretRef { get; init; }

    /// <summary>
    /// Solvers is a list of challenge solvers that will be used to solve
    /// ACME challenges for the matching domains.
    /// Solver configurations must be provided in order to obtain certificates
    /// from an ACME server, unless the ACME server pre-authorizes every
    /// identifier on every order, including renewals, out of band
    /// (e.g. pre-validated domains), in which case solvers may be omitted
    /// and no Challenge resources will be created. If any identifier on an
    /// order is not pre-authorized and no solver matches it, the order will
    /// remain pending indefinitely, with only a Warning event recorded
    /// against it.
    /// For more information, see: https://cert-manager.io/docs/configuration/acme/
    /// </summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<AcmeChallengeSolver>? Solvers { get; init; }

    /// <summary>
    /// Enables or disables generating a new ACME account key.
    /// If true, the Issuer resource will *not* request a new account but will expect
    /// the account key to be supplied via an existing secret.
    /// If false, the cert-manager system will generate a new ACME account key
    /// for the Issuer.
    /// Defaults to false.
    /// </summary>
    public bool? DisableAccountKeyGeneration { get; init; }

    /// <summary>
    /// Enables requesting a Not After date on certificates that matches the
    /// duration of the certificate. This is not supported by all ACME servers
    /// like Let's Encrypt. If set to true when the ACME server does not support
    /// it, it will create an error on the Order.
    /// Defaults to false.
    /// </summary>
    public bool? EnableDurationFeature { get; init; }

    /// <summary>
    /// Profile allows requesting a certificate profile from the ACME server.
    /// Supported profiles are listed by the server's ACME directory URL.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>
    /// RenewalInformationSource allows fetching ACME Renewal Information from the ACME CA
    /// server. Default is `ARI`.
    /// </summary>
    public AcmeRenewalInformationSource RenewalInformationSource { get; init; } = AcmeRenewalInformationSource.ARI;
}

/// <summary>
/// ACMERenewalInformationSource determines whether to fetch ACME Renewal Information
/// from the ACME CA server.
/// This field is used in conjunction with the `ACMEUseARI` feature gate i.e. if the feature gate is
/// disabled then ARI Information won't be fetched.
/// </summary>
public enum AcmeRenewalInformationSource
{
    ARI,
    None,
}
