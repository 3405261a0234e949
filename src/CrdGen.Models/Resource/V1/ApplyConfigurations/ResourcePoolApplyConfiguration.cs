// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourcePool"/>.</summary>
public sealed partial class ResourcePoolApplyConfiguration
{
    /// <inheritdoc cref="ResourcePool.Generation"/>
    [JsonPropertyName("generation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Generation { get; set; }

    /// <inheritdoc cref="ResourcePool.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="ResourcePool.ResourceSliceCount"/>
    [JsonPropertyName("resourceSliceCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ResourceSliceCount { get; set; }
}
