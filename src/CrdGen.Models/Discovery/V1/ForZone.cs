// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Discovery.V1;

/// <summary>ForZone provides information about which zones should consume this endpoint.</summary>
[KubernetesType("io.k8s.api.discovery.v1.ForZone")]
public sealed partial class ForZone
{
    /// <summary>name represents the name of the zone.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
