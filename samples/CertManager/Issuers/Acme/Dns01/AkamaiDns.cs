namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderAkamai is a structure containing the DNS
/// configuration for Akamai DNS—Zone Record Management API
/// </summary>
public sealed record AkamaiDns
{
    public required string ServiceConsumerDomain { get; init; }

    public required SecretKeySelector ClientTokenSecretRef { get; init; }

    public required SecretKeySelector ClientSecretSecretRef { get; init; }

    public required SecretKeySelector AccessTokenSecretRef { get; init; }
}
