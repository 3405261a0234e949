// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="AzureFilePersistentVolumeSource"/>.</summary>
public sealed partial class AzureFilePersistentVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="AzureFilePersistentVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="AzureFilePersistentVolumeSource.SecretName"/>
    [JsonPropertyName("secretName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretName { get; set; }

    /// <inheritdoc cref="AzureFilePersistentVolumeSource.SecretNamespace"/>
    [JsonPropertyName("secretNamespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretNamespace { get; set; }

    /// <inheritdoc cref="AzureFilePersistentVolumeSource.ShareName"/>
    [JsonPropertyName("shareName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareName { get; set; }
}
