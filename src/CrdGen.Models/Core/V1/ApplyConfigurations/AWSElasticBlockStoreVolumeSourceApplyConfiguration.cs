// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="AWSElasticBlockStoreVolumeSource"/>.</summary>
public sealed partial class AWSElasticBlockStoreVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="AWSElasticBlockStoreVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="AWSElasticBlockStoreVolumeSource.Partition"/>
    [JsonPropertyName("partition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Partition { get; set; }

    /// <inheritdoc cref="AWSElasticBlockStoreVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="AWSElasticBlockStoreVolumeSource.VolumeID"/>
    [JsonPropertyName("volumeID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeID { get; set; }
}
