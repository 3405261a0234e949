// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ISCSIPersistentVolumeSourceContract]
public sealed partial class ISCSIPersistentVolumeSource;

internal sealed class ISCSIPersistentVolumeSourceContractAttribute : JsonContractAttribute<ISCSIPersistentVolumeSource>
{
    protected override ISCSIPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ChapAuthDiscovery", "chapAuthDiscovery", static o => ((ISCSIPersistentVolumeSource)o).ChapAuthDiscovery, static (o, v) => ((ISCSIPersistentVolumeSource)o).ChapAuthDiscovery = v),
        Optional<bool?>(options, "ChapAuthSession", "chapAuthSession", static o => ((ISCSIPersistentVolumeSource)o).ChapAuthSession, static (o, v) => ((ISCSIPersistentVolumeSource)o).ChapAuthSession = v),
        Optional<string>(options, "FsType", "fsType", static o => ((ISCSIPersistentVolumeSource)o).FsType, static (o, v) => ((ISCSIPersistentVolumeSource)o).FsType = v),
        Optional<string>(options, "InitiatorName", "initiatorName", static o => ((ISCSIPersistentVolumeSource)o).InitiatorName, static (o, v) => ((ISCSIPersistentVolumeSource)o).InitiatorName = v),
        Required<string>(options, "Iqn", "iqn", static o => ((ISCSIPersistentVolumeSource)o).Iqn, static (o, v) => ((ISCSIPersistentVolumeSource)o).Iqn = v!),
        Optional<string>(options, "IscsiInterface", "iscsiInterface", static o => ((ISCSIPersistentVolumeSource)o).IscsiInterface, static (o, v) => ((ISCSIPersistentVolumeSource)o).IscsiInterface = v),
        Required<int>(options, "Lun", "lun", static o => ((ISCSIPersistentVolumeSource)o).Lun, static (o, v) => ((ISCSIPersistentVolumeSource)o).Lun = v),
        Optional<List<string>>(options, "Portals", "portals", static o => ((ISCSIPersistentVolumeSource)o).Portals, static (o, v) => ((ISCSIPersistentVolumeSource)o).Portals = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ISCSIPersistentVolumeSource)o).ReadOnly, static (o, v) => ((ISCSIPersistentVolumeSource)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((ISCSIPersistentVolumeSource)o).SecretRef, static (o, v) => ((ISCSIPersistentVolumeSource)o).SecretRef = v),
        Required<string>(options, "TargetPortal", "targetPortal", static o => ((ISCSIPersistentVolumeSource)o).TargetPortal, static (o, v) => ((ISCSIPersistentVolumeSource)o).TargetPortal = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ISCSIPersistentVolumeSource Make();
}
