// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="VolumeAttachmentStatus"/>.</summary>
public sealed partial class VolumeAttachmentStatusApplyConfiguration
{
    /// <inheritdoc cref="VolumeAttachmentStatus.AttachError"/>
    [JsonPropertyName("attachError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeError? AttachError { get; set; }

    /// <inheritdoc cref="VolumeAttachmentStatus.Attached"/>
    [JsonPropertyName("attached")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Attached { get; set; }

    /// <inheritdoc cref="VolumeAttachmentStatus.AttachmentMetadata"/>
    [JsonPropertyName("attachmentMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? AttachmentMetadata { get; set; }

    /// <inheritdoc cref="VolumeAttachmentStatus.DetachError"/>
    [JsonPropertyName("detachError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeError? DetachError { get; set; }
}
