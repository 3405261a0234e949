// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="CSIPersistentVolumeSource"/>.</summary>
public sealed partial class CSIPersistentVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="CSIPersistentVolumeSource.ControllerExpandSecretRef"/>
    [JsonPropertyName("controllerExpandSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? ControllerExpandSecretRef { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.ControllerPublishSecretRef"/>
    [JsonPropertyName("controllerPublishSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? ControllerPublishSecretRef { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.Driver"/>
    [JsonPropertyName("driver")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Driver { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.NodeExpandSecretRef"/>
    [JsonPropertyName("nodeExpandSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodeExpandSecretRef { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.NodePublishSecretRef"/>
    [JsonPropertyName("nodePublishSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodePublishSecretRef { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.NodeStageSecretRef"/>
    [JsonPropertyName("nodeStageSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodeStageSecretRef { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.VolumeAttributes"/>
    [JsonPropertyName("volumeAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? VolumeAttributes { get; set; }

    /// <inheritdoc cref="CSIPersistentVolumeSource.VolumeHandle"/>
    [JsonPropertyName("volumeHandle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeHandle { get; set; }
}
