// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// NodeConfigSource specifies a source of node configuration. Exactly one subfield (excluding metadata) must be non-nil.
/// This API is deprecated since 1.22
/// </summary>
[KubernetesType("io.k8s.api.core.v1.NodeConfigSource")]
public sealed partial class NodeConfigSource
{
    /// <summary>ConfigMap is a reference to a Node's ConfigMap</summary>
    [JsonPropertyName("configMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfigMapNodeConfigSource? ConfigMap { get; set; }
}
