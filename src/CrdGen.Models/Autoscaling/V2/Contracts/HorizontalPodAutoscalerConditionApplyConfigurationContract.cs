// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerConditionApplyConfigurationContract]
public sealed partial class HorizontalPodAutoscalerConditionApplyConfiguration;

internal sealed class HorizontalPodAutoscalerConditionApplyConfigurationContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HorizontalPodAutoscalerConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Message, static (o, v) => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Reason, static (o, v) => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Status, static (o, v) => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Type, static (o, v) => ((HorizontalPodAutoscalerConditionApplyConfiguration)o).Type = v),
    ];
}
