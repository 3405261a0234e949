// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>specification of a horizontal pod autoscaler.</summary>
[KubernetesType("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec")]
public sealed partial class HorizontalPodAutoscalerSpec
{
    /// <summary>
    /// maxReplicas is the upper limit for the number of pods that can be set by the autoscaler; cannot be smaller than MinReplicas.
    /// </summary>
    [JsonPropertyName("maxReplicas")]
    public required int MaxReplicas { get; set; }

    /// <summary>
    /// minReplicas is the lower limit for the number of replicas to which the autoscaler
    /// can scale down.  It defaults to 1 pod.  minReplicas is allowed to be 0 if the
    /// alpha feature gate HPAScaleToZero is enabled and at least one Object or External
    /// metric is configured.  Scaling is active as long as at least one metric value is
    /// available.
    /// </summary>
    [JsonPropertyName("minReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReplicas { get; set; }

    /// <summary>
    /// reference to scaled resource; horizontal pod autoscaler will learn the current resource consumption
    /// and will set the desired number of pods by using its Scale subresource.
    /// </summary>
    [JsonPropertyName("scaleTargetRef")]
    public required CrossVersionObjectReference ScaleTargetRef { get; set; }

    /// <summary>
    /// targetCPUUtilizationPercentage is the target average CPU utilization (represented as a percentage of requested CPU) over all the pods;
    /// if not specified the default autoscaling policy will be used.
    /// </summary>
    [JsonPropertyName("targetCPUUtilizationPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TargetCPUUtilizationPercentage { get; set; }
}
