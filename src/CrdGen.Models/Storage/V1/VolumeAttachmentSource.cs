// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>
/// VolumeAttachmentSource represents a volume that should be attached.
/// Right now only PersistentVolumes can be attached via external attacher,
/// in the future we may allow also inline volumes in pods.
/// Exactly one member can be set.
/// </summary>
[KubernetesType("io.k8s.api.storage.v1.VolumeAttachmentSource")]
public sealed partial class VolumeAttachmentSource
{
    /// <summary>
    /// inlineVolumeSpec contains all the information necessary to attach
    /// a persistent volume defined by a pod's inline VolumeSource. This field
    /// is populated only for the CSIMigration feature. It contains
    /// translated fields from a pod's inline VolumeSource to a
    /// PersistentVolumeSpec. This field is beta-level and is only
    /// honored by servers that enabled the CSIMigration feature.
    /// </summary>
    [JsonPropertyName("inlineVolumeSpec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PersistentVolumeSpec? InlineVolumeSpec { get; set; }

    /// <summary>persistentVolumeName represents the name of the persistent volume to attach.</summary>
    [JsonPropertyName("persistentVolumeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PersistentVolumeName { get; set; }
}
