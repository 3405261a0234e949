// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// HorizontalPodAutoscalerBehavior configures the scaling behavior of the target
/// in both Up and Down directions (scaleUp and scaleDown fields respectively).
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior")]
public sealed partial class HorizontalPodAutoscalerBehavior
{
    /// <summary>
    /// scaleDown is scaling policy for scaling Down.
    /// If not set, the default value is to allow to scale down to minReplicas pods, with a
    /// 300 second stabilization window (i.e., the highest recommendation for
    /// the last 300sec is used).
    /// </summary>
    [JsonPropertyName("scaleDown")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HPAScalingRules? ScaleDown { get; set; }

    /// <summary>
    /// scaleUp is scaling policy for scaling Up.
    /// If not set, the default value is the higher of:
    /// * increase no more than 4 pods per 60 seconds
    /// * double the number of pods per 60 seconds
    /// No stabilization is used.
    /// </summary>
    [JsonPropertyName("scaleUp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HPAScalingRules? ScaleUp { get; set; }
}
