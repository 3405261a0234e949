// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>LoadBalancerStatus represents the status of a load-balancer.</summary>
[KubernetesType("io.k8s.api.core.v1.LoadBalancerStatus")]
public sealed partial class LoadBalancerStatus
{
    /// <summary>
    /// Ingress is a list containing ingress points for the load-balancer.
    /// Traffic intended for the service should be sent to these ingress points.
    /// </summary>
    [JsonPropertyName("ingress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<LoadBalancerIngress>? Ingress { get; set; }
}
