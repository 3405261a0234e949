using CrdGen;

namespace CertManager;

/// <summary>
/// Configures an issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted
/// or SaaS policy zone.
/// </summary>
[CelRule(
    "(has(self.tpp) ? 1 : 0) + (has(self.cloud) ? 1 : 0) + (has(self.ngts) ? 1 : 0) == 1",
    Message = "exactly one of tpp, cloud, or ngts must be configured")]
public sealed record VenafiIssuer
{
    /// <summary>
    /// Zone is the Certificate Manager Policy Zone to use for this issuer.
    /// All requests made to the Certificate Manager platform will be restricted by the named
    /// zone policy.
    /// This field is required.
    /// </summary>
    public required string Zone { get; init; }

    /// <summary>
    /// TPP specifies CyberArk Certificate Manager Self-Hosted configuration settings.
    /// Only one of CyberArk Certificate Manager may be specified.
    /// </summary>
    public VenafiTpp? Tpp { get; init; }

    /// <summary>
    /// Cloud specifies the CyberArk Certificate Manager SaaS configuration settings.
    /// Only one of CyberArk Certificate Manager may be specified.
    /// </summary>
    public VenafiCloud? Cloud { get; init; }

    /// <summary>
    /// NGTS specifies Palo Alto Networks Next Generation Trust Services (NGTS) configuration
    /// using OAuth 2.0 Client Credentials. Only one of tpp, cloud, or ngts may be specified.
    /// </summary>
    public VenafiNgts? Ngts { get; init; }
}
