// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>LimitRangeSpec defines a min/max usage limit for resources that match on kind.</summary>
[KubernetesType("io.k8s.api.core.v1.LimitRangeSpec")]
public sealed partial class LimitRangeSpec
{
    /// <summary>Limits is the list of LimitRangeItem objects that are enforced.</summary>
    [JsonPropertyName("limits")]
    [ListType(ListType.Atomic)]
    public required List<LimitRangeItem> Limits { get; set; }
}
