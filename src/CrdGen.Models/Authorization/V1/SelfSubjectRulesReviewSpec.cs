// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>SelfSubjectRulesReviewSpec defines the specification for SelfSubjectRulesReview.</summary>
[KubernetesType("io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec")]
public sealed partial class SelfSubjectRulesReviewSpec
{
    /// <summary>namespace to evaluate rules for. Required.</summary>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }
}
