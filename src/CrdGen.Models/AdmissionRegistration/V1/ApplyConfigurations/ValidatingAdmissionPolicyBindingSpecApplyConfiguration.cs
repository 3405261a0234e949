// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingAdmissionPolicyBindingSpec"/>.</summary>
public sealed partial class ValidatingAdmissionPolicyBindingSpecApplyConfiguration
{
    /// <inheritdoc cref="ValidatingAdmissionPolicyBindingSpec.MatchResources"/>
    [JsonPropertyName("matchResources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchResources? MatchResources { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicyBindingSpec.ParamRef"/>
    [JsonPropertyName("paramRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ParamRef? ParamRef { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicyBindingSpec.PolicyName"/>
    [JsonPropertyName("policyName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PolicyName { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicyBindingSpec.ValidationActions"/>
    [JsonPropertyName("validationActions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? ValidationActions { get; set; }
}
