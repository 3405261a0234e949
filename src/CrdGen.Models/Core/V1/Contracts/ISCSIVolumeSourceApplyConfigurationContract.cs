// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ISCSIVolumeSourceApplyConfigurationContract]
public sealed partial class ISCSIVolumeSourceApplyConfiguration;

internal sealed class ISCSIVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<ISCSIVolumeSourceApplyConfiguration>
{
    protected override ISCSIVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ChapAuthDiscovery", "chapAuthDiscovery", static o => ((ISCSIVolumeSourceApplyConfiguration)o).ChapAuthDiscovery, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).ChapAuthDiscovery = v),
        Optional<bool?>(options, "ChapAuthSession", "chapAuthSession", static o => ((ISCSIVolumeSourceApplyConfiguration)o).ChapAuthSession, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).ChapAuthSession = v),
        Optional<string>(options, "FsType", "fsType", static o => ((ISCSIVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "InitiatorName", "initiatorName", static o => ((ISCSIVolumeSourceApplyConfiguration)o).InitiatorName, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).InitiatorName = v),
        Optional<string>(options, "Iqn", "iqn", static o => ((ISCSIVolumeSourceApplyConfiguration)o).Iqn, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).Iqn = v),
        Optional<string>(options, "IscsiInterface", "iscsiInterface", static o => ((ISCSIVolumeSourceApplyConfiguration)o).IscsiInterface, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).IscsiInterface = v),
        Optional<int?>(options, "Lun", "lun", static o => ((ISCSIVolumeSourceApplyConfiguration)o).Lun, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).Lun = v),
        Optional<List<string>>(options, "Portals", "portals", static o => ((ISCSIVolumeSourceApplyConfiguration)o).Portals, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).Portals = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ISCSIVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((ISCSIVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "TargetPortal", "targetPortal", static o => ((ISCSIVolumeSourceApplyConfiguration)o).TargetPortal, static (o, v) => ((ISCSIVolumeSourceApplyConfiguration)o).TargetPortal = v),
    ];
}
