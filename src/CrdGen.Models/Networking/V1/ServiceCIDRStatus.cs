// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>ServiceCIDRStatus describes the current state of the ServiceCIDR.</summary>
[KubernetesType("io.k8s.api.networking.v1.ServiceCIDRStatus")]
public sealed partial class ServiceCIDRStatus
{
    /// <summary>
    /// conditions holds an array of metav1.Condition that describe the state of the ServiceCIDR.
    /// Current service state
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; set; }
}
