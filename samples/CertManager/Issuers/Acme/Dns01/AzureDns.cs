namespace CertManager;

/// <summary>
/// ACMEIssuerDNS01ProviderAzureDNS is a structure containing the
/// configuration for Azure DNS
/// </summary>
public sealed record AzureDns
{
    /// <summary>
    /// Auth: Azure Service Principal:
    /// The ClientID of the Azure Service Principal used to authenticate with Azure DNS.
    /// If set, ClientSecret and TenantID must also be set.
    /// </summary>
    public string? ClientID { get; init; }

    /// <summary>
    /// Auth: Azure Service Principal:
    /// A reference to a Secret containing the password associated with the Service Principal.
    /// If set, ClientID and TenantID must also be set.
    /// </summary>
    public SecretKeySelector? ClientSecretSecretRef { get; init; }

    /// <summary>ID of the Azure subscription</summary>
    public required string SubscriptionID { get; init; }

    /// <summary>
    /// Auth: Azure Service Principal:
    /// The TenantID of the Azure Service Principal used to authenticate with Azure DNS.
    /// If set, ClientID and ClientSecret must also be set.
    /// </summary>
    public string? TenantID { get; init; }

    /// <summary>resource group the DNS zone is located in</summary>
    public required string ResourceGroupName { get; init; }

    /// <summary>name of the DNS zone that should be used</summary>
    public string? HostedZoneName { get; init; }

    /// <summary>name of the Azure environment (default AzurePublicCloud)</summary>
    public AzureDnsEnvironment? Environment { get; init; }

    /// <summary>
    /// Auth: Azure Workload Identity or Azure Managed Service Identity:
    /// Settings to enable Azure Workload Identity or Azure Managed Service Identity
    /// If set, ClientID, ClientSecret and TenantID must not be set.
    /// </summary>
    public AzureManagedIdentity? ManagedIdentity { get; init; }

    /// <summary>
    /// ZoneType determines which type of Azure DNS zone to use.
    ///
    /// Valid values are:
    ///   - AzurePublicZone  (default): Use a public Azure DNS zone.
    ///   - AzurePrivateZone: Use an Azure Private DNS zone.
    ///
    /// If not specified, AzurePublicZone is used.
    ///
    /// Support for Azure Private DNS zones is currently
    /// experimental and may change in future releases.
    /// </summary>
    public AzureZoneType? ZoneType { get; init; }
}

public enum AzureDnsEnvironment
{
    AzurePublicCloud,
    AzureChinaCloud,
    AzureGermanCloud,
    AzureUSGovernmentCloud,
}

public enum AzureZoneType
{
    AzurePublicZone,
    AzurePrivateZone,
}
