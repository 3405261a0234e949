// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressLoadBalancerStatus represents the status of a load-balancer.</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressLoadBalancerStatus")]
public sealed partial class IngressLoadBalancerStatus
{
    /// <summary>ingress is a list containing ingress points for the load-balancer.</summary>
    [JsonPropertyName("ingress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<IngressLoadBalancerIngress>? Ingress { get; set; }
}
