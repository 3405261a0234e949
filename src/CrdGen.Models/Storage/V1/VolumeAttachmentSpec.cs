// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>VolumeAttachmentSpec is the specification of a VolumeAttachment request.</summary>
[KubernetesType("io.k8s.api.storage.v1.VolumeAttachmentSpec")]
public sealed partial class VolumeAttachmentSpec
{
    /// <summary>
    /// attacher indicates the name of the volume driver that MUST handle this
    /// request. This is the name returned by GetPluginName().
    /// </summary>
    [JsonPropertyName("attacher")]
    public required string Attacher { get; set; }

    /// <summary>nodeName represents the node that the volume should be attached to.</summary>
    [JsonPropertyName("nodeName")]
    public required string NodeName { get; set; }

    /// <summary>source represents the volume that should be attached.</summary>
    [JsonPropertyName("source")]
    public required VolumeAttachmentSource Source { get; set; }
}
