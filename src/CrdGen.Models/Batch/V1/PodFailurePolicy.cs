// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>PodFailurePolicy describes how failed pods influence the backoffLimit.</summary>
[KubernetesType("io.k8s.api.batch.v1.PodFailurePolicy")]
public sealed partial class PodFailurePolicy
{
    /// <summary>
    /// A list of pod failure policy rules. The rules are evaluated in order.
    /// Once a rule matches a Pod failure, the remaining of the rules are ignored.
    /// When no rule matches the Pod failure, the default handling applies - the
    /// counter of pod failures is incremented and it is checked against
    /// the backoffLimit. At most 20 elements are allowed.
    /// </summary>
    [JsonPropertyName("rules")]
    [ListType(ListType.Atomic)]
    public required List<PodFailurePolicyRule> Rules { get; set; }
}
