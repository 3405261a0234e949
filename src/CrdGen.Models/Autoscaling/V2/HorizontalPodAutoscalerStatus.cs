// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>HorizontalPodAutoscalerStatus describes the current status of a horizontal pod autoscaler.</summary>
[KubernetesType("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus")]
public sealed partial class HorizontalPodAutoscalerStatus
{
    /// <summary>
    /// conditions is the set of conditions required for this autoscaler to scale its target,
    /// and indicates whether or not those conditions are met.
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<HorizontalPodAutoscalerCondition>? Conditions { get; set; }

    /// <summary>currentMetrics is the last read state of the metrics used by this autoscaler.</summary>
    [JsonPropertyName("currentMetrics")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<MetricStatus>? CurrentMetrics { get; set; }

    /// <summary>
    /// currentReplicas is current number of replicas of pods managed by this autoscaler,
    /// as last seen by the autoscaler.
    /// </summary>
    [JsonPropertyName("currentReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentReplicas { get; set; }

    /// <summary>
    /// desiredReplicas is the desired number of replicas of pods managed by this autoscaler,
    /// as last calculated by the autoscaler.
    /// </summary>
    [JsonPropertyName("desiredReplicas")]
    public required int DesiredReplicas { get; set; }

    /// <summary>
    /// lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods,
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
