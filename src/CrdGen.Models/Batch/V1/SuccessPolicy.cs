// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>SuccessPolicy describes when a Job can be declared as succeeded based on the success of some indexes.</summary>
[KubernetesType("io.k8s.api.batch.v1.SuccessPolicy")]
public sealed partial class SuccessPolicy
{
    /// <summary>
    /// rules represents the list of alternative rules for the declaring the Jobs
    /// as successful before `.status.succeeded &gt;= .spec.completions`. Once any of the rules are met,
    /// the "SuccessCriteriaMet" condition is added, and the lingering pods are removed.
    /// The terminal state for such a Job has the "Complete" condition.
    /// Additionally, these rules are evaluated in order; Once the Job meets one of the rules,
    /// other rules are ignored. At most 20 elements are allowed.
    /// </summary>
    [JsonPropertyName("rules")]
    [ListType(ListType.Atomic)]
    public required List<SuccessPolicyRule> Rules { get; set; }
}
