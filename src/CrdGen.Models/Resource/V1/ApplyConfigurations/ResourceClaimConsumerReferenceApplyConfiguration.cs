// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceClaimConsumerReference"/>.</summary>
public sealed partial class ResourceClaimConsumerReferenceApplyConfiguration
{
    /// <inheritdoc cref="ResourceClaimConsumerReference.ApiGroup"/>
    [JsonPropertyName("apiGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiGroup { get; set; }

    /// <inheritdoc cref="ResourceClaimConsumerReference.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="ResourceClaimConsumerReference.Resource"/>
    [JsonPropertyName("resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Resource { get; set; }

    /// <inheritdoc cref="ResourceClaimConsumerReference.Uid"/>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }
}
