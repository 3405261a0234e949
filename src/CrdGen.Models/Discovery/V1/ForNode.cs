// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Discovery.V1;

/// <summary>ForNode provides information about which nodes should consume this endpoint.</summary>
[KubernetesType("io.k8s.api.discovery.v1.ForNode")]
public sealed partial class ForNode
{
    /// <summary>name represents the name of the node.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
