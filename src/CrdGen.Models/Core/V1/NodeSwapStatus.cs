// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeSwapStatus represents swap memory information.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeSwapStatus")]
public sealed partial class NodeSwapStatus
{
    /// <summary>Total amount of swap memory in bytes.</summary>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Capacity { get; set; }
}
