// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ISCSIVolumeSourceContract]
public sealed partial class ISCSIVolumeSource;

internal sealed class ISCSIVolumeSourceContractAttribute : JsonContractAttribute<ISCSIVolumeSource>
{
    protected override ISCSIVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "ChapAuthDiscovery", "chapAuthDiscovery", static o => ((ISCSIVolumeSource)o).ChapAuthDiscovery, static (o, v) => ((ISCSIVolumeSource)o).ChapAuthDiscovery = v),
        Optional<bool?>(options, "ChapAuthSession", "chapAuthSession", static o => ((ISCSIVolumeSource)o).ChapAuthSession, static (o, v) => ((ISCSIVolumeSource)o).ChapAuthSession = v),
        Optional<string>(options, "FsType", "fsType", static o => ((ISCSIVolumeSource)o).FsType, static (o, v) => ((ISCSIVolumeSource)o).FsType = v),
        Optional<string>(options, "InitiatorName", "initiatorName", static o => ((ISCSIVolumeSource)o).InitiatorName, static (o, v) => ((ISCSIVolumeSource)o).InitiatorName = v),
        Required<string>(options, "Iqn", "iqn", static o => ((ISCSIVolumeSource)o).Iqn, static (o, v) => ((ISCSIVolumeSource)o).Iqn = v!),
        Optional<string>(options, "IscsiInterface", "iscsiInterface", static o => ((ISCSIVolumeSource)o).IscsiInterface, static (o, v) => ((ISCSIVolumeSource)o).IscsiInterface = v),
        Required<int>(options, "Lun", "lun", static o => ((ISCSIVolumeSource)o).Lun, static (o, v) => ((ISCSIVolumeSource)o).Lun = v),
        Optional<List<string>>(options, "Portals", "portals", static o => ((ISCSIVolumeSource)o).Portals, static (o, v) => ((ISCSIVolumeSource)o).Portals = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ISCSIVolumeSource)o).ReadOnly, static (o, v) => ((ISCSIVolumeSource)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((ISCSIVolumeSource)o).SecretRef, static (o, v) => ((ISCSIVolumeSource)o).SecretRef = v),
        Required<string>(options, "TargetPortal", "targetPortal", static o => ((ISCSIVolumeSource)o).TargetPortal, static (o, v) => ((ISCSIVolumeSource)o).TargetPortal = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ISCSIVolumeSource Make();
}
