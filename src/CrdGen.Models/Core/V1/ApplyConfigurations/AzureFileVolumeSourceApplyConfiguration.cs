// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="AzureFileVolumeSource"/>.</summary>
public sealed partial class AzureFileVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="AzureFileVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="AzureFileVolumeSource.SecretName"/>
    [JsonPropertyName("secretName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecretName { get; set; }

    /// <inheritdoc cref="AzureFileVolumeSource.ShareName"/>
    [JsonPropertyName("shareName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareName { get; set; }
}
