// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ImageVolumeStatus represents the image-based volume status.</summary>
[KubernetesType("io.k8s.api.core.v1.ImageVolumeStatus")]
public sealed partial class ImageVolumeStatus
{
    /// <summary>
    /// ImageRef is the digest of the image used for this volume.
    /// It should have a value that's similar to the pod's status.containerStatuses[i].imageID.
    /// The ImageRef length should not exceed 256 characters.
    /// </summary>
    [JsonPropertyName("imageRef")]
    [Schema(MaxLength = 256)]
    public required string ImageRef { get; set; }
}
