// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressLoadBalancerIngress represents the status of a load-balancer ingress point.</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressLoadBalancerIngress")]
public sealed partial class IngressLoadBalancerIngress
{
    /// <summary>hostname is set for load-balancer ingress points that are DNS based.</summary>
    [JsonPropertyName("hostname")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hostname { get; set; }

    /// <summary>ip is set for load-balancer ingress points that are IP based.</summary>
    [JsonPropertyName("ip")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IP { get; set; }

    /// <summary>ports provides information about the ports exposed by this LoadBalancer.</summary>
    [JsonPropertyName("ports")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<IngressPortStatus>? Ports { get; set; }
}
