namespace CertManager;

/// <summary>VenafiCloud defines connection configuration details for CyberArk Certificate Manager SaaS</summary>
public sealed record VenafiCloud
{
    /// <summary>
    /// URL is the base URL for CyberArk Certificate Manager SaaS.
    /// Defaults to "https://api.venafi.cloud/".
    /// </summary>
    public string? Url { get; init; }

    /// <summary>APITokenSecretRef is a secret key selector for the CyberArk Certificate Manager SaaS API token.</summary>
    public required SecretKeySelector ApiTokenSecretRef { get; init; }
}
