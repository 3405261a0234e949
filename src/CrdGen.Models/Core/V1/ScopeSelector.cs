// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// A scope selector represents the AND of the selectors represented
/// by the scoped-resource selector requirements.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ScopeSelector")]
[MapType(MapType.Atomic)]
public sealed partial class ScopeSelector
{
    /// <summary>A list of scope selector requirements by scope of the resources.</summary>
    [JsonPropertyName("matchExpressions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ScopedResourceSelectorRequirement>? MatchExpressions { get; set; }
}
