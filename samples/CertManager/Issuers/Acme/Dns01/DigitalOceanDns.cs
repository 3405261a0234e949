namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderDigitalOcean is a structure containing the DNS
/// configuration for DigitalOcean Domains
/// </summary>
public sealed record DigitalOceanDns
{
    public required SecretKeySelector TokenSecretRef { get; init; }
}
