// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>current status of a horizontal pod autoscaler</summary>
[KubernetesType("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus")]
public sealed partial class HorizontalPodAutoscalerStatus
{
    /// <summary>
    /// currentCPUUtilizationPercentage is the current average CPU utilization over all pods, represented as a percentage of requested CPU,
    /// e.g. 70 means that an average pod is using now 70% of its requested CPU.
    /// </summary>
    [JsonPropertyName("currentCPUUtilizationPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentCPUUtilizationPercentage { get; set; }

    /// <summary>currentReplicas is the current number of replicas of pods managed by this autoscaler.</summary>
    [JsonPropertyName("currentReplicas")]
    public required int CurrentReplicas { get; set; }

    /// <summary>desiredReplicas is the  desired number of replicas of pods managed by this autoscaler.</summary>
    [JsonPropertyName("desiredReplicas")]
    public required int DesiredReplicas { get; set; }

    /// <summary>
    /// lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods;
    /// used by the autoscaler to control how often the number of pods is changed.
    /// </summary>
    [JsonPropertyName("lastScaleTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastScaleTime { get; set; }

    /// <summary>observedGeneration is the most recent generation observed by this autoscaler.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }
}
