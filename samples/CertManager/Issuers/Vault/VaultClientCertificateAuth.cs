namespace CertManager;

/// <summary>
/// VaultClientCertificateAuth is used to authenticate against Vault using a client
/// certificate stored in a Secret.
/// </summary>
public sealed record VaultClientCertificateAuth
{
    /// <summary>
    /// The Vault mountPath here is the mount path to use when authenticating with
    /// Vault. For example, setting a value to `/v1/auth/foo`, will use the path
    /// `/v1/auth/foo/login` to authenticate with Vault. If unspecified, the
    /// default value "/v1/auth/cert" will be used.
    /// </summary>
    public string? MountPath { get; init; }

    /// <summary>
    /// Reference to Kubernetes Secret of type "kubernetes.io/tls" (hence containing
    /// tls.crt and tls.key) used to authenticate to Vault using TLS client
    /// authentication.
    /// </summary>
    public string? SecretName { get; init; }

    /// <summary>
    /// Name of the certificate role to authenticate against.
    /// If not set, matching any certificate role, if available.
    /// </summary>
    public string? Name { get; init; }
}
