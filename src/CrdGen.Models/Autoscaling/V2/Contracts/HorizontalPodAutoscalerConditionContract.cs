// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerConditionContract]
public sealed partial class HorizontalPodAutoscalerCondition;

internal sealed class HorizontalPodAutoscalerConditionContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HorizontalPodAutoscalerCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((HorizontalPodAutoscalerCondition)o).LastTransitionTime, static (o, v) => ((HorizontalPodAutoscalerCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((HorizontalPodAutoscalerCondition)o).Message, static (o, v) => ((HorizontalPodAutoscalerCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((HorizontalPodAutoscalerCondition)o).Reason, static (o, v) => ((HorizontalPodAutoscalerCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((HorizontalPodAutoscalerCondition)o).Status, static (o, v) => ((HorizontalPodAutoscalerCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((HorizontalPodAutoscalerCondition)o).Type, static (o, v) => ((HorizontalPodAutoscalerCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HorizontalPodAutoscalerCondition Make();
}
