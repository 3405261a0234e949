// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerStatusContract]
public sealed partial class HorizontalPodAutoscalerStatus;

internal sealed class HorizontalPodAutoscalerStatusContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerStatus>
{
    protected override HorizontalPodAutoscalerStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<HorizontalPodAutoscalerCondition>>(options, "Conditions", "conditions", static o => ((HorizontalPodAutoscalerStatus)o).Conditions, static (o, v) => ((HorizontalPodAutoscalerStatus)o).Conditions = v),
        Optional<List<MetricStatus>>(options, "CurrentMetrics", "currentMetrics", static o => ((HorizontalPodAutoscalerStatus)o).CurrentMetrics, static (o, v) => ((HorizontalPodAutoscalerStatus)o).CurrentMetrics = v),
        Optional<int?>(options, "CurrentReplicas", "currentReplicas", static o => ((HorizontalPodAutoscalerStatus)o).CurrentReplicas, static (o, v) => ((HorizontalPodAutoscalerStatus)o).CurrentReplicas = v),
        Required<int>(options, "DesiredReplicas", "desiredReplicas", static o => ((HorizontalPodAutoscalerStatus)o).DesiredReplicas, static (o, v) => ((HorizontalPodAutoscalerStatus)o).DesiredReplicas = v),
        OptionalTime(options, "LastScaleTime", "lastScaleTime", static o => ((HorizontalPodAutoscalerStatus)o).LastScaleTime, static (o, v) => ((HorizontalPodAutoscalerStatus)o).LastScaleTime = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((HorizontalPodAutoscalerStatus)o).ObservedGeneration, static (o, v) => ((HorizontalPodAutoscalerStatus)o).ObservedGeneration = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HorizontalPodAutoscalerStatus Make();
}
