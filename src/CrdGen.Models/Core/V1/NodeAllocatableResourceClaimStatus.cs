// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeAllocatableResourceClaimStatus describes the status of node allocatable resources allocated via DRA.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus")]
public sealed partial class NodeAllocatableResourceClaimStatus
{
    /// <summary>Containers lists the names of all containers in this pod that reference the claim.</summary>
    [JsonPropertyName("containers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Set)]
    public List<string>? Containers { get; set; }

    /// <summary>
    /// ResourceClaimName is the resource claim referenced by the pod that resulted in this node allocatable resource allocation.
    /// </summary>
    [JsonPropertyName("resourceClaimName")]
    public required string ResourceClaimName { get; set; }

    /// <summary>Resources is a map of the node-allocatable resource name to the aggregate quantity allocated to the claim.</summary>
    [JsonPropertyName("resources")]
    public required Dictionary<string, Quantity> Resources { get; set; }
}
