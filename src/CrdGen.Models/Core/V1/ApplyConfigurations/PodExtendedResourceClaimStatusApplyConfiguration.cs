// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodExtendedResourceClaimStatus"/>.</summary>
public sealed partial class PodExtendedResourceClaimStatusApplyConfiguration
{
    /// <inheritdoc cref="PodExtendedResourceClaimStatus.RequestMappings"/>
    [JsonPropertyName("requestMappings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerExtendedResourceRequest>? RequestMappings { get; set; }

    /// <inheritdoc cref="PodExtendedResourceClaimStatus.ResourceClaimName"/>
    [JsonPropertyName("resourceClaimName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceClaimName { get; set; }
}
