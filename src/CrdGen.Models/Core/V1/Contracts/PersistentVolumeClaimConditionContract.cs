// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimConditionContract]
public sealed partial class PersistentVolumeClaimCondition;

internal sealed class PersistentVolumeClaimConditionContractAttribute : JsonContractAttribute<PersistentVolumeClaimCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PersistentVolumeClaimCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastProbeTime", "lastProbeTime", static o => ((PersistentVolumeClaimCondition)o).LastProbeTime, static (o, v) => ((PersistentVolumeClaimCondition)o).LastProbeTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((PersistentVolumeClaimCondition)o).LastTransitionTime, static (o, v) => ((PersistentVolumeClaimCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PersistentVolumeClaimCondition)o).Message, static (o, v) => ((PersistentVolumeClaimCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((PersistentVolumeClaimCondition)o).Reason, static (o, v) => ((PersistentVolumeClaimCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((PersistentVolumeClaimCondition)o).Status, static (o, v) => ((PersistentVolumeClaimCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((PersistentVolumeClaimCondition)o).Type, static (o, v) => ((PersistentVolumeClaimCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PersistentVolumeClaimCondition Make();
}
