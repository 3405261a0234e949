// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// A node selector represents the union of the results of one or more label queries
/// over a set of nodes; that is, it represents the OR of the selectors represented
/// by the node selector terms.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.NodeSelector")]
[MapType(MapType.Atomic)]
public sealed partial class NodeSelector
{
    /// <summary>Required. A list of node selector terms. The terms are ORed.</summary>
    [JsonPropertyName("nodeSelectorTerms")]
    [ListType(ListType.Atomic)]
    public required List<NodeSelectorTerm> NodeSelectorTerms { get; set; }
}
