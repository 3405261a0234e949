// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>What is to be set of a <see cref="HorizontalPodAutoscalerSpec"/>.</summary>
public sealed partial class HorizontalPodAutoscalerSpecApplyConfiguration
{
    /// <inheritdoc cref="HorizontalPodAutoscalerSpec.MaxReplicas"/>
    [JsonPropertyName("maxReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxReplicas { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerSpec.MinReplicas"/>
    [JsonPropertyName("minReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReplicas { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerSpec.ScaleTargetRef"/>
    [JsonPropertyName("scaleTargetRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CrossVersionObjectReference? ScaleTargetRef { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscalerSpec.TargetCPUUtilizationPercentage"/>
    [JsonPropertyName("targetCPUUtilizationPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TargetCPUUtilizationPercentage { get; set; }
}
