// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>AllocationResult contains attributes of an allocated resource.</summary>
[KubernetesType("io.k8s.api.resource.v1.AllocationResult")]
public sealed partial class AllocationResult
{
    /// <summary>
    /// AllocationTimestamp stores the time when the resources were allocated.
    /// This field is not guaranteed to be set, in which case that time is unknown.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gate.
    /// </summary>
    [JsonPropertyName("allocationTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? AllocationTimestamp { get; set; }

    /// <summary>Devices is the result of allocating devices.</summary>
    [JsonPropertyName("devices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeviceAllocationResult? Devices { get; set; }

    /// <summary>
    /// NodeSelector defines where the allocated resources are available. If
    /// unset, they are available everywhere.
    /// </summary>
    [JsonPropertyName("nodeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.NodeSelector? NodeSelector { get; set; }
}
