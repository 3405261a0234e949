// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ContainerExtendedResourceRequest has the mapping of container name,
/// extended resource name to the device request name.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ContainerExtendedResourceRequest")]
public sealed partial class ContainerExtendedResourceRequest
{
    /// <summary>The name of the container requesting resources.</summary>
    [JsonPropertyName("containerName")]
    public required string ContainerName { get; set; }

    /// <summary>The name of the request in the special ResourceClaim which corresponds to the extended resource.</summary>
    [JsonPropertyName("requestName")]
    public required string RequestName { get; set; }

    /// <summary>The name of the extended resource in that container which gets backed by DRA.</summary>
    [JsonPropertyName("resourceName")]
    public required string ResourceName { get; set; }
}
