// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="CinderVolumeSource"/>.</summary>
public sealed partial class CinderVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="CinderVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="CinderVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="CinderVolumeSource.SecretRef"/>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalObjectReference? SecretRef { get; set; }

    /// <inheritdoc cref="CinderVolumeSource.VolumeID"/>
    [JsonPropertyName("volumeID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeID { get; set; }
}
