// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>VolumeAttachmentStatus is the status of a VolumeAttachment request.</summary>
[KubernetesType("io.k8s.api.storage.v1.VolumeAttachmentStatus")]
public sealed partial class VolumeAttachmentStatus
{
    /// <summary>
    /// attachError represents the last error encountered during attach operation, if any.
    /// This field must only be set by the entity completing the attach
    /// operation, i.e. the external-attacher.
    /// </summary>
    [JsonPropertyName("attachError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeError? AttachError { get; set; }

    /// <summary>
    /// attached indicates the volume is successfully attached.
    /// This field must only be set by the entity completing the attach
    /// operation, i.e. the external-attacher.
    /// </summary>
    [JsonPropertyName("attached")]
    public required bool Attached { get; set; }

    /// <summary>
    /// attachmentMetadata is populated with any
    /// information returned by the attach operation, upon successful attach, that must be passed
    /// into subsequent WaitForAttach or Mount calls.
    /// This field must only be set by the entity completing the attach
    /// operation, i.e. the external-attacher.
    /// </summary>
    [JsonPropertyName("attachmentMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? AttachmentMetadata { get; set; }

    /// <summary>
    /// detachError represents the last error encountered during detach operation, if any.
    /// This field must only be set by the entity completing the detach
    /// operation, i.e. the external-attacher.
    /// </summary>
    [JsonPropertyName("detachError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeError? DetachError { get; set; }
}
