// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="FlowSchemaSpec"/>.</summary>
public sealed partial class FlowSchemaSpecApplyConfiguration
{
    /// <inheritdoc cref="FlowSchemaSpec.DistinguisherMethod"/>
    [JsonPropertyName("distinguisherMethod")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowDistinguisherMethodApplyConfiguration? DistinguisherMethod { get; set; }

    /// <inheritdoc cref="FlowSchemaSpec.MatchingPrecedence"/>
    [JsonPropertyName("matchingPrecedence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MatchingPrecedence { get; set; }

    /// <inheritdoc cref="FlowSchemaSpec.PriorityLevelConfiguration"/>
    [JsonPropertyName("priorityLevelConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriorityLevelConfigurationReferenceApplyConfiguration? PriorityLevelConfiguration { get; set; }

    /// <inheritdoc cref="FlowSchemaSpec.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PolicyRulesWithSubjects>? Rules { get; set; }
}
