// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodDNSConfigOption defines DNS resolver options of a pod.</summary>
[KubernetesType("io.k8s.api.core.v1.PodDNSConfigOption")]
public sealed partial class PodDNSConfigOption
{
    /// <summary>
    /// Name is this DNS resolver option's name.
    /// Required.
    /// </summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>Value is this DNS resolver option's value.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }
}
