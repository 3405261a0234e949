// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="PriorityLevelConfigurationSpec"/>.</summary>
public sealed partial class PriorityLevelConfigurationSpecApplyConfiguration
{
    /// <inheritdoc cref="PriorityLevelConfigurationSpec.Exempt"/>
    [JsonPropertyName("exempt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExemptPriorityLevelConfiguration? Exempt { get; set; }

    /// <inheritdoc cref="PriorityLevelConfigurationSpec.Limited"/>
    [JsonPropertyName("limited")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LimitedPriorityLevelConfigurationApplyConfiguration? Limited { get; set; }

    /// <inheritdoc cref="PriorityLevelConfigurationSpec.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
