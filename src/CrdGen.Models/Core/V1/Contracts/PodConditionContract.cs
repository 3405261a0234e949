// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodConditionContract]
public sealed partial class PodCondition;

internal sealed class PodConditionContractAttribute : JsonContractAttribute<PodCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastProbeTime", "lastProbeTime", static o => ((PodCondition)o).LastProbeTime, static (o, v) => ((PodCondition)o).LastProbeTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((PodCondition)o).LastTransitionTime, static (o, v) => ((PodCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PodCondition)o).Message, static (o, v) => ((PodCondition)o).Message = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((PodCondition)o).ObservedGeneration, static (o, v) => ((PodCondition)o).ObservedGeneration = v),
        Optional<string>(options, "Reason", "reason", static o => ((PodCondition)o).Reason, static (o, v) => ((PodCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((PodCondition)o).Status, static (o, v) => ((PodCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((PodCondition)o).Type, static (o, v) => ((PodCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodCondition Make();
}
