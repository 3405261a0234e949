// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it.</summary>
[KubernetesType("io.k8s.api.resource.v1.ResourceClaimSpec")]
public sealed partial class ResourceClaimSpec
{
    /// <summary>Devices defines how to request devices.</summary>
    [JsonPropertyName("devices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeviceClaim? Devices { get; set; }
}
