// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="GlusterfsPersistentVolumeSource"/>.</summary>
public sealed partial class GlusterfsPersistentVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="GlusterfsPersistentVolumeSource.Endpoints"/>
    [JsonPropertyName("endpoints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Endpoints { get; set; }

    /// <inheritdoc cref="GlusterfsPersistentVolumeSource.EndpointsNamespace"/>
    [JsonPropertyName("endpointsNamespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndpointsNamespace { get; set; }

    /// <inheritdoc cref="GlusterfsPersistentVolumeSource.Path"/>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <inheritdoc cref="GlusterfsPersistentVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }
}
