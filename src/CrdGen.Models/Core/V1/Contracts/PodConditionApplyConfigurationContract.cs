// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodConditionApplyConfigurationContract]
public sealed partial class PodConditionApplyConfiguration;

internal sealed class PodConditionApplyConfigurationContractAttribute : JsonContractAttribute<PodConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastProbeTime", "lastProbeTime", static o => ((PodConditionApplyConfiguration)o).LastProbeTime, static (o, v) => ((PodConditionApplyConfiguration)o).LastProbeTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((PodConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((PodConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PodConditionApplyConfiguration)o).Message, static (o, v) => ((PodConditionApplyConfiguration)o).Message = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((PodConditionApplyConfiguration)o).ObservedGeneration, static (o, v) => ((PodConditionApplyConfiguration)o).ObservedGeneration = v),
        Optional<string>(options, "Reason", "reason", static o => ((PodConditionApplyConfiguration)o).Reason, static (o, v) => ((PodConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((PodConditionApplyConfiguration)o).Status, static (o, v) => ((PodConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((PodConditionApplyConfiguration)o).Type, static (o, v) => ((PodConditionApplyConfiguration)o).Type = v),
    ];
}
