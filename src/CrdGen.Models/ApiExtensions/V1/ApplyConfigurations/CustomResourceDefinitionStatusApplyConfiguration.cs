// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="CustomResourceDefinitionStatus"/>.</summary>
public sealed partial class CustomResourceDefinitionStatusApplyConfiguration
{
    /// <inheritdoc cref="CustomResourceDefinitionStatus.AcceptedNames"/>
    [JsonPropertyName("acceptedNames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceDefinitionNamesApplyConfiguration? AcceptedNames { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<CustomResourceDefinitionConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionStatus.StoredVersions"/>
    [JsonPropertyName("storedVersions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? StoredVersions { get; set; }
}
