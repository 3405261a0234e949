namespace CertManager;

/// <summary>
/// VenafiTPP defines connection configuration details for a CyberArk Certificate Manager Self-Hosted instance
/// </summary>
public sealed record VenafiTpp
{
    /// <summary>
    /// URL is the base URL for the vedsdk endpoint of the CyberArk Certificate Manager Self-Hosted instance,
    /// for example: "https://tpp.example.com/vedsdk".
    /// </summary>
    public required string Url { get; init; }

    /// <summary>
    /// CredentialsRef is a reference to a Secret containing the CyberArk Certificate Manager Self-Hosted API credentials.
    /// The secret must contain the key 'access-token' for the Access Token Authentication,
    /// or two keys, 'username' and 'password' for the API Keys Authentication.
    /// </summary>
    public required SecretReference CredentialsRef { get; init; }

    /// <summary>
    /// Base64-encoded bundle of PEM CAs which will be used to validate the certificate
    /// chain presented by the CyberArk Certificate Manager Self-Hosted server. Only used if using HTTPS; ignored for HTTP.
    /// If undefined, the certificate bundle in the cert-manager controller container
    /// is used to validate the chain.
    /// </summary>
    public byte[]? CABundle { get; init; }

    /// <summary>
    /// Reference to a Secret containing a base64-encoded bundle of PEM CAs
    /// which will be used to validate the certificate chain presented by the CyberArk Certificate Manager Self-Hosted server.
    /// Only used if using HTTPS; ignored for HTTP. Mutually exclusive with CABundle.
    /// If neither CABundle nor CABundleSecretRef is defined, the certificate bundle in
    /// the cert-manager controller container is used to validate the TLS connection.
    /// </summary>
    public SecretKeySelector? CABundleSecretRef { get; init; }
}
