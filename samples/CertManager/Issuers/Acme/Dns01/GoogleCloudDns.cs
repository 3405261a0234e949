namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderCloudDNS is a structure containing the DNS
/// configuration for Google Cloud DNS
/// </summary>
public sealed record GoogleCloudDns
{
    public SecretKeySelector? ServiceAccountSecretRef { get; init; }

    public required string Project { get; init; }

    /// <summary>
    /// HostedZoneName is an optional field that tells cert-manager in which
    /// Cloud DNS zone the challenge record has to be created.
    /// If left empty cert-manager will automatically choose a zone.
    /// </summary>
    public string? HostedZoneName { get; init; }
}
