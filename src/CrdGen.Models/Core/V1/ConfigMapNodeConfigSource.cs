// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ConfigMapNodeConfigSource contains the information to reference a ConfigMap as a config source for the Node.
/// This API is deprecated since 1.22: https://git.k8s.io/enhancements/keps/sig-node/281-dynamic-kubelet-configuration
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ConfigMapNodeConfigSource")]
public sealed partial class ConfigMapNodeConfigSource
{
    /// <summary>
    /// KubeletConfigKey declares which key of the referenced ConfigMap corresponds to the KubeletConfiguration structure
    /// This field is required in all cases.
    /// </summary>
    [JsonPropertyName("kubeletConfigKey")]
    public required string KubeletConfigKey { get; set; }

    /// <summary>
    /// Name is the metadata.name of the referenced ConfigMap.
    /// This field is required in all cases.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// Namespace is the metadata.namespace of the referenced ConfigMap.
    /// This field is required in all cases.
    /// </summary>
    [JsonPropertyName("namespace")]
    public required string Namespace { get; set; }

    /// <summary>
    /// ResourceVersion is the metadata.ResourceVersion of the referenced ConfigMap.
    /// This field is forbidden in Node.Spec, and required in Node.Status.
    /// </summary>
    [JsonPropertyName("resourceVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceVersion { get; set; }

    /// <summary>
    /// UID is the metadata.UID of the referenced ConfigMap.
    /// This field is forbidden in Node.Spec, and required in Node.Status.
    /// </summary>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }
}
