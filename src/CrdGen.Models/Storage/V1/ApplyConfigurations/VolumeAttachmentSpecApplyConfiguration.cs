// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="VolumeAttachmentSpec"/>.</summary>
public sealed partial class VolumeAttachmentSpecApplyConfiguration
{
    /// <inheritdoc cref="VolumeAttachmentSpec.Attacher"/>
    [JsonPropertyName("attacher")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Attacher { get; set; }

    /// <inheritdoc cref="VolumeAttachmentSpec.NodeName"/>
    [JsonPropertyName("nodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeName { get; set; }

    /// <inheritdoc cref="VolumeAttachmentSpec.Source"/>
    [JsonPropertyName("source")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeAttachmentSourceApplyConfiguration? Source { get; set; }
}
