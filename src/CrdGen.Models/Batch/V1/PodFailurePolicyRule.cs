// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>
/// PodFailurePolicyRule describes how a pod failure is handled when the requirements are met.
/// One of onExitCodes and onPodConditions, but not both, can be used in each rule.
/// </summary>
[KubernetesType("io.k8s.api.batch.v1.PodFailurePolicyRule")]
public sealed partial class PodFailurePolicyRule
{
    /// <summary>
    /// Specifies the action taken on a pod failure when the requirements are satisfied.
    /// Possible values are:
    ///
    /// - FailJob: indicates that the pod's job is marked as Failed and all
    /// running pods are terminated.
    /// - FailIndex: indicates that the pod's index is marked as Failed and will
    /// not be restarted.
    /// - Ignore: indicates that the counter towards the .backoffLimit is not
    /// incremented and a replacement pod is created.
    /// - Count: indicates that the pod is handled in the default way - the
    /// counter towards the .backoffLimit is incremented.
    /// Additional values are considered to be added in the future. Clients should
    /// react to an unknown action by skipping the rule.
    /// </summary>
    [JsonPropertyName("action")]
    public required string Action { get; set; }

    /// <summary>Represents the requirement on the container exit codes.</summary>
    [JsonPropertyName("onExitCodes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodFailurePolicyOnExitCodesRequirement? OnExitCodes { get; set; }

    /// <summary>
    /// Represents the requirement on the pod conditions. The requirement is represented
    /// as a list of pod condition patterns. The requirement is satisfied if at
    /// least one pattern matches an actual pod condition. At most 20 elements are allowed.
    /// </summary>
    [JsonPropertyName("onPodConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<PodFailurePolicyOnPodConditionsPattern>? OnPodConditions { get; set; }
}
