// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Sysctl defines a kernel parameter to be set</summary>
[KubernetesType("io.k8s.api.core.v1.Sysctl")]
public sealed partial class Sysctl
{
    /// <summary>Name of a property to set</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>Value of a property to set</summary>
    [JsonPropertyName("value")]
    public required string Value { get; set; }
}
