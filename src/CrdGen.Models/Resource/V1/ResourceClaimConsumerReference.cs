// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// ResourceClaimConsumerReference contains enough information to let you
/// locate the consumer of a ResourceClaim. The user must be a resource in the same
/// namespace as the ResourceClaim.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.ResourceClaimConsumerReference")]
public sealed partial class ResourceClaimConsumerReference
{
    /// <summary>
    /// APIGroup is the group for the resource being referenced. It is
    /// empty for the core API. This matches the group in the APIVersion
    /// that is used when creating the resources.
    /// </summary>
    [JsonPropertyName("apiGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiGroup { get; set; }

    /// <summary>Name is the name of resource being referenced.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>Resource is the type of resource being referenced, for example "pods".</summary>
    [JsonPropertyName("resource")]
    public required string Resource { get; set; }

    /// <summary>UID identifies exactly one incarnation of the resource.</summary>
    [JsonPropertyName("uid")]
    public required string Uid { get; set; }
}
