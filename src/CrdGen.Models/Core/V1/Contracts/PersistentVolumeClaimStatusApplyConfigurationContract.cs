// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimStatusApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimStatusApplyConfiguration;

internal sealed class PersistentVolumeClaimStatusApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimStatusApplyConfiguration>
{
    protected override PersistentVolumeClaimStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).AccessModes, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).AccessModes = v),
        Optional<Dictionary<string, string>>(options, "AllocatedResourceStatuses", "allocatedResourceStatuses", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).AllocatedResourceStatuses, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).AllocatedResourceStatuses = v),
        Optional<Dictionary<string, Quantity>>(options, "AllocatedResources", "allocatedResources", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).AllocatedResources, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).AllocatedResources = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).Capacity, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).Capacity = v),
        Optional<List<PersistentVolumeClaimConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).Conditions, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).Conditions = v),
        Optional<string>(options, "CurrentVolumeAttributesClassName", "currentVolumeAttributesClassName", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).CurrentVolumeAttributesClassName, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).CurrentVolumeAttributesClassName = v),
        Optional<ModifyVolumeStatusApplyConfiguration>(options, "ModifyVolumeStatus", "modifyVolumeStatus", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).ModifyVolumeStatus, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).ModifyVolumeStatus = v),
        Optional<string>(options, "Phase", "phase", static o => ((PersistentVolumeClaimStatusApplyConfiguration)o).Phase, static (o, v) => ((PersistentVolumeClaimStatusApplyConfiguration)o).Phase = v),
    ];
}
