// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ISCSIPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class ISCSIPersistentVolumeSourceApplyConfiguration;

internal sealed class ISCSIPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<ISCSIPersistentVolumeSourceApplyConfiguration>
{
    protected override ISCSIPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ChapAuthDiscovery", "chapAuthDiscovery", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ChapAuthDiscovery, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ChapAuthDiscovery = v),
        Optional<bool?>(options, "ChapAuthSession", "chapAuthSession", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ChapAuthSession, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ChapAuthSession = v),
        Optional<string>(options, "FsType", "fsType", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "InitiatorName", "initiatorName", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).InitiatorName, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).InitiatorName = v),
        Optional<string>(options, "Iqn", "iqn", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Iqn, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Iqn = v),
        Optional<string>(options, "IscsiInterface", "iscsiInterface", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).IscsiInterface, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).IscsiInterface = v),
        Optional<int?>(options, "Lun", "lun", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Lun, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Lun = v),
        Optional<List<string>>(options, "Portals", "portals", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Portals, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).Portals = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "TargetPortal", "targetPortal", static o => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).TargetPortal, static (o, v) => ((ISCSIPersistentVolumeSourceApplyConfiguration)o).TargetPortal = v),
    ];
}
