// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="CSIVolumeSource"/>.</summary>
public sealed partial class CSIVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="CSIVolumeSource.Driver"/>
    [JsonPropertyName("driver")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Driver { get; set; }

    /// <inheritdoc cref="CSIVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="CSIVolumeSource.NodePublishSecretRef"/>
    [JsonPropertyName("nodePublishSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalObjectReference? NodePublishSecretRef { get; set; }

    /// <inheritdoc cref="CSIVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="CSIVolumeSource.VolumeAttributes"/>
    [JsonPropertyName("volumeAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? VolumeAttributes { get; set; }
}
