// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>FlowSchemaSpec describes how the FlowSchema's specification looks like.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.FlowSchemaSpec")]
public sealed partial class FlowSchemaSpec
{
    /// <summary>
    /// `distinguisherMethod` defines how to compute the flow distinguisher for requests that match this schema.
    /// `nil` specifies that the distinguisher is disabled and thus will always be the empty string.
    /// </summary>
    [JsonPropertyName("distinguisherMethod")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowDistinguisherMethod? DistinguisherMethod { get; set; }

    /// <summary>
    /// `matchingPrecedence` is used to choose among the FlowSchemas that match a given request. The chosen
    /// FlowSchema is among those with the numerically lowest (which we take to be logically highest)
    /// MatchingPrecedence.  Each MatchingPrecedence value must be ranged in [1,10000].
    /// Note that if the precedence is not specified, it will be set to 1000 as default.
    /// </summary>
    [JsonPropertyName("matchingPrecedence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MatchingPrecedence { get; set; }

    /// <summary>
    /// `priorityLevelConfiguration` should reference a PriorityLevelConfiguration in the cluster. If the reference cannot
    /// be resolved, the FlowSchema will be ignored and marked as invalid in its status.
    /// Required.
    /// </summary>
    [JsonPropertyName("priorityLevelConfiguration")]
    public required PriorityLevelConfigurationReference PriorityLevelConfiguration { get; set; }

    /// <summary>
    /// `rules` describes which requests will match this flow schema. This FlowSchema matches a request if and only if
    /// at least one member of rules matches the request.
    /// if it is an empty slice, there will be no requests matching the FlowSchema.
    /// </summary>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<PolicyRulesWithSubjects>? Rules { get; set; }
}
