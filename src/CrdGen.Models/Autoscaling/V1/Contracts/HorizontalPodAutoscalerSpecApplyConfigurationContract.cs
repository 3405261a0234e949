// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[HorizontalPodAutoscalerSpecApplyConfigurationContract]
public sealed partial class HorizontalPodAutoscalerSpecApplyConfiguration;

internal sealed class HorizontalPodAutoscalerSpecApplyConfigurationContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerSpecApplyConfiguration>
{
    protected override HorizontalPodAutoscalerSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MaxReplicas", "maxReplicas", static o => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).MaxReplicas, static (o, v) => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).MaxReplicas = v),
        Optional<int?>(options, "MinReplicas", "minReplicas", static o => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).MinReplicas, static (o, v) => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).MinReplicas = v),
        Optional<CrossVersionObjectReference>(options, "ScaleTargetRef", "scaleTargetRef", static o => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).ScaleTargetRef, static (o, v) => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).ScaleTargetRef = v),
        Optional<int?>(options, "TargetCPUUtilizationPercentage", "targetCPUUtilizationPercentage", static o => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).TargetCPUUtilizationPercentage, static (o, v) => ((HorizontalPodAutoscalerSpecApplyConfiguration)o).TargetCPUUtilizationPercentage = v),
    ];
}
