// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeAddress contains information for the node's address.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeAddress")]
public sealed partial class NodeAddress
{
    /// <summary>The node address.</summary>
    [JsonPropertyName("address")]
    public required string Address { get; set; }

    /// <summary>Node address type, one of Hostname, ExternalIP or InternalIP.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
