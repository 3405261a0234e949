// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="CephFSPersistentVolumeSource"/>.</summary>
public sealed partial class CephFSPersistentVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="CephFSPersistentVolumeSource.Monitors"/>
    [JsonPropertyName("monitors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Monitors { get; set; }

    /// <inheritdoc cref="CephFSPersistentVolumeSource.Path"/>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <inheritdoc cref="CephFSPersistentVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="CephFSPersistentVolumeSource.SecretFile"/>
    [JsonPropertyName("secretFile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretFile { get; set; }

    /// <inheritdoc cref="CephFSPersistentVolumeSource.SecretRef"/>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? SecretRef { get; set; }

    /// <inheritdoc cref="CephFSPersistentVolumeSource.User"/>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? User { get; set; }
}
