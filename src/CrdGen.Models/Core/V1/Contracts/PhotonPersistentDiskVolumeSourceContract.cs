// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PhotonPersistentDiskVolumeSourceContract]
public sealed partial class PhotonPersistentDiskVolumeSource;

internal sealed class PhotonPersistentDiskVolumeSourceContractAttribute : JsonContractAttribute<PhotonPersistentDiskVolumeSource>
{
    protected override PhotonPersistentDiskVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((PhotonPersistentDiskVolumeSource)o).FsType, static (o, v) => ((PhotonPersistentDiskVolumeSource)o).FsType = v),
        Required<string>(options, "PdID", "pdID", static o => ((PhotonPersistentDiskVolumeSource)o).PdID, static (o, v) => ((PhotonPersistentDiskVolumeSource)o).PdID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PhotonPersistentDiskVolumeSource Make();
}
