// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="AzureDiskVolumeSource"/>.</summary>
public sealed partial class AzureDiskVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="AzureDiskVolumeSource.CachingMode"/>
    [JsonPropertyName("cachingMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CachingMode { get; set; }

    /// <inheritdoc cref="AzureDiskVolumeSource.DiskName"/>
    [JsonPropertyName("diskName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DiskName { get; set; }

    /// <inheritdoc cref="AzureDiskVolumeSource.DiskURI"/>
    [JsonPropertyName("diskURI")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DiskURI { get; set; }

    /// <inheritdoc cref="AzureDiskVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="AzureDiskVolumeSource.Kind"/>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <inheritdoc cref="AzureDiskVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }
}
