// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerSpecContract]
public sealed partial class HorizontalPodAutoscalerSpec;

internal sealed class HorizontalPodAutoscalerSpecContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerSpec>
{
    protected override HorizontalPodAutoscalerSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<HorizontalPodAutoscalerBehavior>(options, "Behavior", "behavior", static o => ((HorizontalPodAutoscalerSpec)o).Behavior, static (o, v) => ((HorizontalPodAutoscalerSpec)o).Behavior = v),
        Required<int>(options, "MaxReplicas", "maxReplicas", static o => ((HorizontalPodAutoscalerSpec)o).MaxReplicas, static (o, v) => ((HorizontalPodAutoscalerSpec)o).MaxReplicas = v),
        Optional<List<MetricSpec>>(options, "Metrics", "metrics", static o => ((HorizontalPodAutoscalerSpec)o).Metrics, static (o, v) => ((HorizontalPodAutoscalerSpec)o).Metrics = v),
        Optional<int?>(options, "MinReplicas", "minReplicas", static o => ((HorizontalPodAutoscalerSpec)o).MinReplicas, static (o, v) => ((HorizontalPodAutoscalerSpec)o).MinReplicas = v),
        Required<CrossVersionObjectReference>(options, "ScaleTargetRef", "scaleTargetRef", static o => ((HorizontalPodAutoscalerSpec)o).ScaleTargetRef, static (o, v) => ((HorizontalPodAutoscalerSpec)o).ScaleTargetRef = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HorizontalPodAutoscalerSpec Make();
}
