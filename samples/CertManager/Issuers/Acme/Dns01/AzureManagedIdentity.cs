namespace CertManager;

/// <summary>
/// AzureManagedIdentity contains the configuration for Azure Workload Identity or Azure Managed Service Identity
/// If the AZURE_FEDERATED_TOKEN_FILE environment variable is set, the Azure Workload Identity will be used.
/// Otherwise, we fall back to using Azure Managed Service Identity.
/// </summary>
public sealed record AzureManagedIdentity
{
    /// <summary>client ID of the managed identity, cannot be used at the same time as resourceID</summary>
    public string? ClientID { get; init; }

    /// <summary>
    /// resource ID of the managed identity, cannot be used at the same time as clientID
    /// Cannot be used for Azure Managed Service Identity
    /// </summary>
    public string? ResourceID { get; init; }

    /// <summary>tenant ID of the managed identity, cannot be used at the same time as resourceID</summary>
    public string? TenantID { get; init; }
}
