// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeClaimSpec"/>.</summary>
public sealed partial class PersistentVolumeClaimSpecApplyConfiguration
{
    /// <inheritdoc cref="PersistentVolumeClaimSpec.AccessModes"/>
    [JsonPropertyName("accessModes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? AccessModes { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.DataSource"/>
    [JsonPropertyName("dataSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypedLocalObjectReference? DataSource { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.DataSourceRef"/>
    [JsonPropertyName("dataSourceRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypedObjectReferenceApplyConfiguration? DataSourceRef { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.Resources"/>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeResourceRequirements? Resources { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.StorageClassName"/>
    [JsonPropertyName("storageClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClassName { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.VolumeAttributesClassName"/>
    [JsonPropertyName("volumeAttributesClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeAttributesClassName { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.VolumeMode"/>
    [JsonPropertyName("volumeMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeMode { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimSpec.VolumeName"/>
    [JsonPropertyName("volumeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeName { get; set; }
}
