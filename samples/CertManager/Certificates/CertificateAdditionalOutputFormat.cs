namespace CertManager;

/// <summary>
/// CertificateAdditionalOutputFormat defines an additional output format of a
/// Certificate resource. These contain supplementary data formats of the signed
/// certificate chain and paired private key.
/// </summary>
public sealed record CertificateAdditionalOutputFormat
{
    /// <summary>
    /// Type is the name of the format type that should be written to the
    /// Certificate's target Secret.
    /// </summary>
    public required CertificateOutputFormatType Type { get; init; }
}

/// <summary>
/// CertificateOutputFormatType specifies which additional output formats should
/// be written to the Certificate's target Secret.
/// Allowed values are `DER` or `CombinedPEM`.
/// When Type is set to `DER` an additional entry `key.der` will be written to
/// the Secret, containing the binary format of the private key.
/// When Type is set to `CombinedPEM` an additional entry `tls-combined.pem`
/// will be written to the Secret, containing the PEM formatted private key and
/// signed certificate chain (tls.key + tls.crt concatenated).
/// </summary>
public enum CertificateOutputFormatType
{
    DER,
    CombinedPEM,
}
