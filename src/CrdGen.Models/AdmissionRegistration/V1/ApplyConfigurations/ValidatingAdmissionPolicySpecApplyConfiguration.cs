// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingAdmissionPolicySpec"/>.</summary>
public sealed partial class ValidatingAdmissionPolicySpecApplyConfiguration
{
    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.AuditAnnotations"/>
    [JsonPropertyName("auditAnnotations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<AuditAnnotation>? AuditAnnotations { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.FailurePolicy"/>
    [JsonPropertyName("failurePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FailurePolicy { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.MatchConditions"/>
    [JsonPropertyName("matchConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<MatchConditionApplyConfiguration>? MatchConditions { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.MatchConstraints"/>
    [JsonPropertyName("matchConstraints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchResources? MatchConstraints { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.ParamKind"/>
    [JsonPropertyName("paramKind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ParamKind? ParamKind { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.Validations"/>
    [JsonPropertyName("validations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Validation>? Validations { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicySpec.Variables"/>
    [JsonPropertyName("variables")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Variable>? Variables { get; set; }
}
