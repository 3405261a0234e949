// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeConfigSource"/>.</summary>
public sealed partial class NodeConfigSourceApplyConfiguration
{
    /// <inheritdoc cref="NodeConfigSource.ConfigMap"/>
    [JsonPropertyName("configMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfigMapNodeConfigSourceApplyConfiguration? ConfigMap { get; set; }
}
