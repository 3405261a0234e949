// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="VolumeAttachmentSource"/>.</summary>
public sealed partial class VolumeAttachmentSourceApplyConfiguration
{
    /// <inheritdoc cref="VolumeAttachmentSource.InlineVolumeSpec"/>
    [JsonPropertyName("inlineVolumeSpec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PersistentVolumeSpecApplyConfiguration? InlineVolumeSpec { get; set; }

    /// <inheritdoc cref="VolumeAttachmentSource.PersistentVolumeName"/>
    [JsonPropertyName("persistentVolumeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PersistentVolumeName { get; set; }
}
