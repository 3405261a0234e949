// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimStatusContract]
public sealed partial class PersistentVolumeClaimStatus;

internal sealed class PersistentVolumeClaimStatusContractAttribute : JsonContractAttribute<PersistentVolumeClaimStatus>
{
    protected override PersistentVolumeClaimStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeClaimStatus)o).AccessModes, static (o, v) => ((PersistentVolumeClaimStatus)o).AccessModes = v),
        Optional<Dictionary<string, string>>(options, "AllocatedResourceStatuses", "allocatedResourceStatuses", static o => ((PersistentVolumeClaimStatus)o).AllocatedResourceStatuses, static (o, v) => ((PersistentVolumeClaimStatus)o).AllocatedResourceStatuses = v),
        Optional<Dictionary<string, Quantity>>(options, "AllocatedResources", "allocatedResources", static o => ((PersistentVolumeClaimStatus)o).AllocatedResources, static (o, v) => ((PersistentVolumeClaimStatus)o).AllocatedResources = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((PersistentVolumeClaimStatus)o).Capacity, static (o, v) => ((PersistentVolumeClaimStatus)o).Capacity = v),
        Optional<List<PersistentVolumeClaimCondition>>(options, "Conditions", "conditions", static o => ((PersistentVolumeClaimStatus)o).Conditions, static (o, v) => ((PersistentVolumeClaimStatus)o).Conditions = v),
        Optional<string>(options, "CurrentVolumeAttributesClassName", "currentVolumeAttributesClassName", static o => ((PersistentVolumeClaimStatus)o).CurrentVolumeAttributesClassName, static (o, v) => ((PersistentVolumeClaimStatus)o).CurrentVolumeAttributesClassName = v),
        Optional<ModifyVolumeStatus>(options, "ModifyVolumeStatus", "modifyVolumeStatus", static o => ((PersistentVolumeClaimStatus)o).ModifyVolumeStatus, static (o, v) => ((PersistentVolumeClaimStatus)o).ModifyVolumeStatus = v),
        Optional<string>(options, "Phase", "phase", static o => ((PersistentVolumeClaimStatus)o).Phase, static (o, v) => ((PersistentVolumeClaimStatus)o).Phase = v),
    ];
}
