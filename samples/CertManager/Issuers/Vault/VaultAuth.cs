namespace CertManager;

/// <summary>
/// VaultAuth is configuration used to authenticate with a Vault server. The
/// order of precedence is [`tokenSecretRef`, `appRole`, `clientCertificate`, `kubernetes`, `aws`].
/// </summary>
public sealed record VaultAuth
{
    /// <summary>TokenSecretRef authenticates with Vault by presenting a token.</summary>
    public SecretKeySelector? TokenSecretRef { get; init; }

    /// <summary>
    /// AppRole authenticates with Vault using the App Role auth mechanism,
    /// with the role and secret stored in a Kubernetes Secret resource.
    /// </summary>
    public VaultAppRole? AppRole { get; init; }

    /// <summary>
    /// ClientCertificate authenticates with Vault by presenting a client
    /// certificate during the request's TLS handshake.
    /// Works only when using HTTPS protocol.
    /// </summary>
    public VaultClientCertificateAuth? ClientCertificate { get; init; }

    /// <summary>
    /// Kubernetes authenticates with Vault by passing the ServiceAccount
    /// token stored in the named Secret resource to the Vault server.
    /// </summary>
    public VaultKubernetesAuth? Kubernetes { get; init; }

    /// <summary>
    /// AWS authenticates with Vault using AWS IAM authentication.
    /// This allows authentication using IAM roles for service accounts (IRSA),
    /// EKS Pod Identity (PIA), or ambient credentials (EC2 instance profiles, ECS task role).
    /// </summary>
    public VaultAwsAuth? Aws { get; init; }
}
