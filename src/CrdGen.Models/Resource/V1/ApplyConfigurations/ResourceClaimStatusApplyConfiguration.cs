// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceClaimStatus"/>.</summary>
public sealed partial class ResourceClaimStatusApplyConfiguration
{
    /// <inheritdoc cref="ResourceClaimStatus.Allocation"/>
    [JsonPropertyName("allocation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AllocationResult? Allocation { get; set; }

    /// <inheritdoc cref="ResourceClaimStatus.Devices"/>
    [JsonPropertyName("devices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<AllocatedDeviceStatus>? Devices { get; set; }

    /// <inheritdoc cref="ResourceClaimStatus.ReservedFor"/>
    [JsonPropertyName("reservedFor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ResourceClaimConsumerReferenceApplyConfiguration>? ReservedFor { get; set; }
}
