namespace CertManager;

/// <summary>
/// VenafiNGTS defines connection configuration for the Palo Alto Networks
/// Next Generation Trust Services (NGTS) platform using OAuth 2.0 Client Credentials.
/// </summary>
public sealed record VenafiNgts
{
    /// <summary>
    /// URL is the base URL for the NGTS API endpoint.
    /// Defaults to "https://api.strata.paloaltonetworks.com/ngts" if not set.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>
    /// TokenEndpoint is the OAuth 2.0 token endpoint URL used to obtain access tokens,
    /// for example "https://auth.apps.paloaltonetworks.com/oauth2/access_token".
    /// Defaults to "https://auth.apps.paloaltonetworks.com/oauth2/access_token" if not set.
    /// </summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>
    /// TSGID is the Tenant Service Group ID used to scope the OAuth 2.0 access token,
    /// for example "1234567890". The tsg_id: prefix is added automatically.
    /// This field is required.
    /// </summary>
    public required string TsgID { get; init; }

    /// <summary>
    /// CredentialsRef is a reference to a Kubernetes Secret containing the OAuth 2.0
    /// Client ID and Client Secret. The secret must contain the keys 'client-id' and
    /// 'client-secret'.
    /// </summary>
    public required SecretReference CredentialsRef { get; init; }
}
