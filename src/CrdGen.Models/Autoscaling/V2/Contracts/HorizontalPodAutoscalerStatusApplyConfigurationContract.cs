// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerStatusApplyConfigurationContract]
public sealed partial class HorizontalPodAutoscalerStatusApplyConfiguration;

internal sealed class HorizontalPodAutoscalerStatusApplyConfigurationContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerStatusApplyConfiguration>
{
    protected override HorizontalPodAutoscalerStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<HorizontalPodAutoscalerConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).Conditions, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).Conditions = v),
        Optional<List<MetricStatus>>(options, "CurrentMetrics", "currentMetrics", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).CurrentMetrics, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).CurrentMetrics = v),
        Optional<int?>(options, "CurrentReplicas", "currentReplicas", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).CurrentReplicas, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).CurrentReplicas = v),
        Optional<int?>(options, "DesiredReplicas", "desiredReplicas", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).DesiredReplicas, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).DesiredReplicas = v),
        OptionalTime(options, "LastScaleTime", "lastScaleTime", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).LastScaleTime, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).LastScaleTime = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((HorizontalPodAutoscalerStatusApplyConfiguration)o).ObservedGeneration = v),
    ];
}
