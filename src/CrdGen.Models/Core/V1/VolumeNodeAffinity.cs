// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>VolumeNodeAffinity defines constraints that limit what nodes this volume can be accessed from.</summary>
[KubernetesType("io.k8s.api.core.v1.VolumeNodeAffinity")]
public sealed partial class VolumeNodeAffinity
{
    /// <summary>required specifies hard node constraints that must be met.</summary>
    [JsonPropertyName("required")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSelector? Required { get; set; }
}
