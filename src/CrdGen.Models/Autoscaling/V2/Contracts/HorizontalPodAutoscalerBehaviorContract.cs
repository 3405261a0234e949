// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerBehaviorContract]
public sealed partial class HorizontalPodAutoscalerBehavior;

internal sealed class HorizontalPodAutoscalerBehaviorContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerBehavior>
{
    protected override HorizontalPodAutoscalerBehavior New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<HPAScalingRules>(options, "ScaleDown", "scaleDown", static o => ((HorizontalPodAutoscalerBehavior)o).ScaleDown, static (o, v) => ((HorizontalPodAutoscalerBehavior)o).ScaleDown = v),
        Optional<HPAScalingRules>(options, "ScaleUp", "scaleUp", static o => ((HorizontalPodAutoscalerBehavior)o).ScaleUp, static (o, v) => ((HorizontalPodAutoscalerBehavior)o).ScaleUp = v),
    ];
}
