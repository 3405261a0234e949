// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="MutatingAdmissionPolicySpec"/>.</summary>
public sealed partial class MutatingAdmissionPolicySpecApplyConfiguration
{
    /// <inheritdoc cref="MutatingAdmissionPolicySpec.FailurePolicy"/>
    [JsonPropertyName("failurePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FailurePolicy { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.MatchConditions"/>
    [JsonPropertyName("matchConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<MatchConditionApplyConfiguration>? MatchConditions { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.MatchConstraints"/>
    [JsonPropertyName("matchConstraints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchResources? MatchConstraints { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.Mutations"/>
    [JsonPropertyName("mutations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Mutation>? Mutations { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.ParamKind"/>
    [JsonPropertyName("paramKind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ParamKind? ParamKind { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.ReinvocationPolicy"/>
    [JsonPropertyName("reinvocationPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReinvocationPolicy { get; set; }

    /// <inheritdoc cref="MutatingAdmissionPolicySpec.Variables"/>
    [JsonPropertyName("variables")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Variable>? Variables { get; set; }
}
