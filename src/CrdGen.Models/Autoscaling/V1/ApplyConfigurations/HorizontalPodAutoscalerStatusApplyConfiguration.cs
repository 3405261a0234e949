// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>What is to be set of a <see cref="HorizontalPodAutoscalerStatus"/>.</summary>
public sealed partial class HorizontalPodAutoscalerStatusApplyConfiguration
{
    /// <inheritdoc cref="HorizontalPodAutoscalerStatus.CurrentCPUUtilizationPercentage"/>
    [JsonPropertyName("currentCPUUtilizationPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentCPUUtilizationPercentage { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerStatus.CurrentReplicas"/>
    [JsonPropertyName("currentReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentReplicas { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerStatus.DesiredReplicas"/>
    [JsonPropertyName("desiredReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DesiredReplicas { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerStatus.LastScaleTime"/>
    [JsonPropertyName("lastScaleTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastScaleTime { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }
}
