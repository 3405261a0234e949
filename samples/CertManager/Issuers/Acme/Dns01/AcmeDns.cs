namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderAcmeDNS is a structure containing the
/// configuration for ACME-DNS servers
/// </summary>
public sealed record AcmeDns
{
    public required string Host { get; init; }

    public required SecretKeySelector AccountSecretRef { get; init; }
}
