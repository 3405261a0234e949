// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimConditionApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimConditionApplyConfiguration;

internal sealed class PersistentVolumeClaimConditionApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PersistentVolumeClaimConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastProbeTime", "lastProbeTime", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).LastProbeTime, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).LastProbeTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).Message, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).Reason, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).Status, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((PersistentVolumeClaimConditionApplyConfiguration)o).Type, static (o, v) => ((PersistentVolumeClaimConditionApplyConfiguration)o).Type = v),
    ];
}
