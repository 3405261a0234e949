// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ConfigMapNodeConfigSource"/>.</summary>
public sealed partial class ConfigMapNodeConfigSourceApplyConfiguration
{
    /// <inheritdoc cref="ConfigMapNodeConfigSource.KubeletConfigKey"/>
    [JsonPropertyName("kubeletConfigKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KubeletConfigKey { get; set; }

    /// <inheritdoc cref="ConfigMapNodeConfigSource.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="ConfigMapNodeConfigSource.Namespace"/>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <inheritdoc cref="ConfigMapNodeConfigSource.ResourceVersion"/>
    [JsonPropertyName("resourceVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceVersion { get; set; }

    /// <inheritdoc cref="ConfigMapNodeConfigSource.Uid"/>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }
}
