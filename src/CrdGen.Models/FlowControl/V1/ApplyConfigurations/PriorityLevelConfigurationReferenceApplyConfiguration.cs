// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="PriorityLevelConfigurationReference"/>.</summary>
public sealed partial class PriorityLevelConfigurationReferenceApplyConfiguration
{
    /// <inheritdoc cref="PriorityLevelConfigurationReference.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }
}
