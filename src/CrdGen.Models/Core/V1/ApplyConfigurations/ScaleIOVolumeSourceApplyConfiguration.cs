// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ScaleIOVolumeSource"/>.</summary>
public sealed partial class ScaleIOVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="ScaleIOVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.Gateway"/>
    [JsonPropertyName("gateway")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Gateway { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.ProtectionDomain"/>
    [JsonPropertyName("protectionDomain")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProtectionDomain { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.SecretRef"/>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalObjectReference? SecretRef { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.SslEnabled"/>
    [JsonPropertyName("sslEnabled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SslEnabled { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.StorageMode"/>
    [JsonPropertyName("storageMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageMode { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.StoragePool"/>
    [JsonPropertyName("storagePool")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePool { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.System"/>
    [JsonPropertyName("system")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? System { get; set; }

    /// <inheritdoc cref="ScaleIOVolumeSource.VolumeName"/>
    [JsonPropertyName("volumeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeName { get; set; }
}
