// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressStatus describe the current state of the Ingress.</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressStatus")]
public sealed partial class IngressStatus
{
    /// <summary>loadBalancer contains the current status of the load-balancer.</summary>
    [JsonPropertyName("loadBalancer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressLoadBalancerStatus? LoadBalancer { get; set; }
}
