namespace CertManager;

/// <summary>
/// Configures an issuer to sign certificates using a HashiCorp Vault
/// PKI backend.
/// </summary>
public sealed record VaultIssuer
{
    /// <summary>Auth configures how cert-manager authenticates with the Vault server.</summary>
    public required VaultAuth Auth { get; init; }

    /// <summary>Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200".</summary>
    public required string Server { get; init; }

    /// <summary>
    /// ServerName is used to verify the hostname on the returned certificates
    /// by the Vault server.
    /// </summary>
    public string? ServerName { get; init; }

    /// <summary>
    /// Path is the mount path of the Vault PKI backend's `sign` endpoint, e.g:
    /// "my_pki_mount/sign/my-role-name".
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// Name of the vault namespace. Namespaces is a set of features within Vault Enterprise that allows Vault environments to support Secure Multi-tenancy. e.g: "ns1"
    /// More about namespaces can be found here https://www.vaultproject.io/docs/enterprise/namespaces
    /// </summary>
    public string? Namespace { get; init; }

    /// <summary>
    /// Base64-encoded bundle of PEM CAs which will be used to validate the certificate
    /// chain presented by Vault. Only used if using HTTPS to connect to Vault and
    /// ignored for HTTP connections.
    /// Mutually exclusive with CABundleSecretRef.
    /// If neither CABundle nor CABundleSecretRef are defined, the certificate bundle in
    /// the cert-manager controller container is used to validate the TLS connection.
    /// </summary>
    public byte[]? CABundle { get; init; }

    /// <summary>
    /// Reference to a Secret containing a bundle of PEM-encoded CAs to use when
    /// verifying the certificate chain presented by Vault when using HTTPS.
    /// Mutually exclusive with CABundle.
    /// If neither CABundle nor CABundleSecretRef are defined, the certificate bundle in
    /// the cert-manager controller container is used to validate the TLS connection.
    /// If no key for the Secret is specified, cert-manager will default to 'ca.crt'.
    /// </summary>
    public SecretKeySelector? CABundleSecretRef { get; init; }

    /// <summary>
    /// Reference to a Secret containing a PEM-encoded Client Certificate to use when the
    /// Vault server requires mTLS.
    /// </summary>
    public SecretKeySelector? ClientCertSecretRef { get; init; }

    /// <summary>
    /// Reference to a Secret containing a PEM-encoded Client Private Key to use when the
    /// Vault server requires mTLS.
    /// </summary>
    public SecretKeySelector? ClientKeySecretRef { get; init; }
}
