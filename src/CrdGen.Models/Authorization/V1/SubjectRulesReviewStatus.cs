// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// SubjectRulesReviewStatus contains the result of a rules check. This check can be incomplete depending on
/// the set of authorizers the server is configured with and any errors experienced during evaluation.
/// Because authorization rules are additive, if a rule appears in a list it's safe to assume the subject has that permission,
/// even if that list is incomplete.
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.SubjectRulesReviewStatus")]
public sealed partial class SubjectRulesReviewStatus
{
    /// <summary>
    /// evaluationError can appear in combination with Rules. It indicates an error occurred during
    /// rule evaluation, such as an authorizer that doesn't support rule evaluation, and that
    /// ResourceRules and/or NonResourceRules may be incomplete.
    /// </summary>
    [JsonPropertyName("evaluationError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EvaluationError { get; set; }

    /// <summary>
    /// incomplete is true when the rules returned by this call are incomplete. This is most commonly
    /// encountered when an authorizer, such as an external authorizer, doesn't support rules evaluation.
    /// </summary>
    [JsonPropertyName("incomplete")]
    public required bool Incomplete { get; set; }

    /// <summary>
    /// nonResourceRules is the list of actions the subject is allowed to perform on non-resources.
    /// The list ordering isn't significant, may contain duplicates, and possibly be incomplete.
    /// </summary>
    [JsonPropertyName("nonResourceRules")]
    [ListType(ListType.Atomic)]
    public required List<NonResourceRule> NonResourceRules { get; set; }

    /// <summary>
    /// resourceRules is the list of actions the subject is allowed to perform on resources.
    /// The list ordering isn't significant, may contain duplicates, and possibly be incomplete.
    /// </summary>
    [JsonPropertyName("resourceRules")]
    [ListType(ListType.Atomic)]
    public required List<ResourceRule> ResourceRules { get; set; }
}
