// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VsphereVirtualDiskVolumeSourceContract]
public sealed partial class VsphereVirtualDiskVolumeSource;

internal sealed class VsphereVirtualDiskVolumeSourceContractAttribute : JsonContractAttribute<VsphereVirtualDiskVolumeSource>
{
    protected override VsphereVirtualDiskVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((VsphereVirtualDiskVolumeSource)o).FsType, static (o, v) => ((VsphereVirtualDiskVolumeSource)o).FsType = v),
        Optional<string>(options, "StoragePolicyID", "storagePolicyID", static o => ((VsphereVirtualDiskVolumeSource)o).StoragePolicyID, static (o, v) => ((VsphereVirtualDiskVolumeSource)o).StoragePolicyID = v),
        Optional<string>(options, "StoragePolicyName", "storagePolicyName", static o => ((VsphereVirtualDiskVolumeSource)o).StoragePolicyName, static (o, v) => ((VsphereVirtualDiskVolumeSource)o).StoragePolicyName = v),
        Required<string>(options, "VolumePath", "volumePath", static o => ((VsphereVirtualDiskVolumeSource)o).VolumePath, static (o, v) => ((VsphereVirtualDiskVolumeSource)o).VolumePath = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VsphereVirtualDiskVolumeSource Make();
}
