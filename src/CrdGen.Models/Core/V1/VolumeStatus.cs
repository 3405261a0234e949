// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// VolumeStatus represents the status of a mounted volume.
/// At most one of its members must be specified.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.VolumeStatus")]
public sealed partial class VolumeStatus
{
    /// <summary>image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.</summary>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImageVolumeStatus? Image { get; set; }
}
