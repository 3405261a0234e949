// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PhotonPersistentDiskVolumeSourceApplyConfigurationContract]
public sealed partial class PhotonPersistentDiskVolumeSourceApplyConfiguration;

internal sealed class PhotonPersistentDiskVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<PhotonPersistentDiskVolumeSourceApplyConfiguration>
{
    protected override PhotonPersistentDiskVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((PhotonPersistentDiskVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((PhotonPersistentDiskVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "PdID", "pdID", static o => ((PhotonPersistentDiskVolumeSourceApplyConfiguration)o).PdID, static (o, v) => ((PhotonPersistentDiskVolumeSourceApplyConfiguration)o).PdID = v),
    ];
}
