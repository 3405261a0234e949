// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// HorizontalPodAutoscalerCondition describes the state of
/// a HorizontalPodAutoscaler at a certain point.
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition")]
public sealed partial class HorizontalPodAutoscalerCondition
{
    /// <summary>
    /// lastTransitionTime is the last time the condition transitioned from
    /// one status to another
    /// </summary>
    [JsonPropertyName("lastTransitionTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastTransitionTime { get; set; }

    /// <summary>
    /// message is a human-readable explanation containing details about
    /// the transition
    /// </summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>reason is the reason for the condition's last transition.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <summary>status is the status of the condition (True, False, Unknown)</summary>
    [JsonPropertyName("status")]
    public required string Status { get; set; }

    /// <summary>type describes the current condition</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
