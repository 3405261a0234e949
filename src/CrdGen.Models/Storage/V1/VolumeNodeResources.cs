// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>VolumeNodeResources is a set of resource limits for scheduling of volumes.</summary>
[KubernetesType("io.k8s.api.storage.v1.VolumeNodeResources")]
public sealed partial class VolumeNodeResources
{
    /// <summary>
    /// count indicates the maximum number of unique volumes managed by the CSI driver that can be used on a node.
    /// A volume that is both attached and mounted on a node is considered to be used once, not twice.
    /// The same rule applies for a unique volume that is shared among multiple pods on the same node.
    /// If this field is not specified, then the supported number of volumes on this node is unbounded.
    /// </summary>
    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; set; }
}
