// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VsphereVirtualDiskVolumeSourceApplyConfigurationContract]
public sealed partial class VsphereVirtualDiskVolumeSourceApplyConfiguration;

internal sealed class VsphereVirtualDiskVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<VsphereVirtualDiskVolumeSourceApplyConfiguration>
{
    protected override VsphereVirtualDiskVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "StoragePolicyID", "storagePolicyID", static o => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).StoragePolicyID, static (o, v) => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).StoragePolicyID = v),
        Optional<string>(options, "StoragePolicyName", "storagePolicyName", static o => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).StoragePolicyName, static (o, v) => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).StoragePolicyName = v),
        Optional<string>(options, "VolumePath", "volumePath", static o => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).VolumePath, static (o, v) => ((VsphereVirtualDiskVolumeSourceApplyConfiguration)o).VolumePath = v),
    ];
}
