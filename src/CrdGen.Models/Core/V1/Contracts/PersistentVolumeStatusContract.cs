// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeStatusContract]
public sealed partial class PersistentVolumeStatus;

internal sealed class PersistentVolumeStatusContractAttribute : JsonContractAttribute<PersistentVolumeStatus>
{
    protected override PersistentVolumeStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastPhaseTransitionTime", "lastPhaseTransitionTime", static o => ((PersistentVolumeStatus)o).LastPhaseTransitionTime, static (o, v) => ((PersistentVolumeStatus)o).LastPhaseTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PersistentVolumeStatus)o).Message, static (o, v) => ((PersistentVolumeStatus)o).Message = v),
        Optional<string>(options, "Phase", "phase", static o => ((PersistentVolumeStatus)o).Phase, static (o, v) => ((PersistentVolumeStatus)o).Phase = v),
        Optional<string>(options, "Reason", "reason", static o => ((PersistentVolumeStatus)o).Reason, static (o, v) => ((PersistentVolumeStatus)o).Reason = v),
    ];
}
