namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderCloudflare is a structure containing the DNS
/// configuration for Cloudflare.
/// One of `apiKeySecretRef` or `apiTokenSecretRef` must be provided.
/// </summary>
public sealed record CloudflareDns
{
    /// <summary>Email of the account, only required when using API key based authentication.</summary>
    public string? Email { get; init; }

    /// <summary>
    /// API key to use to authenticate with Cloudflare.
    /// Note: using an API token to authenticate is now the recommended method
    /// as it allows greater control of permissions.
    /// </summary>
    public SecretKeySelector? ApiKeySecretRef { get; init; }

    /// <summary>API token used to authenticate with Cloudflare.</summary>
    public SecretKeySelector? ApiTokenSecretRef { get; init; }
}
