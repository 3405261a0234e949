namespace CertManager;

/// <summary>
/// VaultAppRole authenticates with Vault using the App Role auth mechanism,
/// with the role and secret stored in a Kubernetes Secret resource.
/// </summary>
public sealed record VaultAppRole
{
    /// <summary>
    /// Path where the App Role authentication backend is mounted in Vault, e.g:
    /// "approle"
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// RoleID configured in the App Role authentication backend when setting
    /// up the authentication backend in Vault.
    /// </summary>
    public required string RoleId { get; init; }

    /// <summary>
    /// Reference to a key in a Secret that contains the App Role secret used
    /// to authenticate with Vault.
    /// The `key` field must be specified and denotes which entry within the Secret
    /// resource is used as the app role secret.
    /// </summary>
    public required SecretKeySelector SecretRef { get; init; }
}
