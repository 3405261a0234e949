// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ServiceStatus represents the current status of a service.</summary>
[KubernetesType("io.k8s.api.core.v1.ServiceStatus")]
public sealed partial class ServiceStatus
{
    /// <summary>Current service state</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; set; }

    /// <summary>
    /// LoadBalancer contains the current status of the load-balancer,
    /// if one is present.
    /// </summary>
    [JsonPropertyName("loadBalancer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LoadBalancerStatus? LoadBalancer { get; set; }
}
