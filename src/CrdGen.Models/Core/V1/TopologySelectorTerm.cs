// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// A topology selector term represents the result of label queries.
/// A null or empty topology selector term matches no objects.
/// The requirements of them are ANDed.
/// It provides a subset of functionality as NodeSelectorTerm.
/// This is an alpha feature and may change in the future.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.TopologySelectorTerm")]
[MapType(MapType.Atomic)]
public sealed partial class TopologySelectorTerm
{
    /// <summary>A list of topology selector requirements by labels.</summary>
    [JsonPropertyName("matchLabelExpressions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<TopologySelectorLabelRequirement>? MatchLabelExpressions { get; set; }
}
