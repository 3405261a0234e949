// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="GlusterfsVolumeSource"/>.</summary>
public sealed partial class GlusterfsVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="GlusterfsVolumeSource.Endpoints"/>
    [JsonPropertyName("endpoints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Endpoints { get; set; }

    /// <inheritdoc cref="GlusterfsVolumeSource.Path"/>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <inheritdoc cref="GlusterfsVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }
}
