// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="GCEPersistentDiskVolumeSource"/>.</summary>
public sealed partial class GCEPersistentDiskVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="GCEPersistentDiskVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="GCEPersistentDiskVolumeSource.Partition"/>
    [JsonPropertyName("partition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Partition { get; set; }

    /// <inheritdoc cref="GCEPersistentDiskVolumeSource.PdName"/>
    [JsonPropertyName("pdName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PdName { get; set; }

    /// <inheritdoc cref="GCEPersistentDiskVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }
}
