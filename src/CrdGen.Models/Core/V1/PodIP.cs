// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodIP represents a single IP address allocated to the pod.</summary>
[KubernetesType("io.k8s.api.core.v1.PodIP")]
public sealed partial class PodIP
{
    /// <summary>IP is the IP address assigned to the pod</summary>
    [JsonPropertyName("ip")]
    public required string IP { get; set; }
}
