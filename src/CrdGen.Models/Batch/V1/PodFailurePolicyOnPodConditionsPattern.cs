// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>
/// PodFailurePolicyOnPodConditionsPattern describes a pattern for matching
/// an actual pod condition type.
/// </summary>
[KubernetesType("io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern")]
public sealed partial class PodFailurePolicyOnPodConditionsPattern
{
    /// <summary>
    /// Specifies the required Pod condition status. To match a pod condition
    /// it is required that the specified status equals the pod condition status.
    /// Defaults to True.
    /// </summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; set; }

    /// <summary>
    /// Specifies the required Pod condition type. To match a pod condition
    /// it is required that specified type equals the pod condition type.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
