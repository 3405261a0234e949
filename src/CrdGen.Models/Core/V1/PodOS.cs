// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodOS defines the OS parameters of a pod.</summary>
[KubernetesType("io.k8s.api.core.v1.PodOS")]
public sealed partial class PodOS
{
    /// <summary>
    /// Name is the name of the operating system. The currently supported values are linux and windows.
    /// Additional value may be defined in future and can be one of:
    /// https://github.com/opencontainers/runtime-spec/blob/master/config.md#platform-specific-configuration
    /// Clients should expect to handle additional values and treat unrecognized values in this field as os: null
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
