// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// A topology selector requirement is a selector that matches given label.
/// This is an alpha feature and may change in the future.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.TopologySelectorLabelRequirement")]
public sealed partial class TopologySelectorLabelRequirement
{
    /// <summary>The label key that the selector applies to.</summary>
    [JsonPropertyName("key")]
    public required string Key { get; set; }

    /// <summary>
    /// An array of string values. One value must match the label to be selected.
    /// Each entry in Values is ORed.
    /// </summary>
    [JsonPropertyName("values")]
    [ListType(ListType.Atomic)]
    public required List<string> Values { get; set; }
}
