// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[StorageOSPersistentVolumeSourceContract]
public sealed partial class StorageOSPersistentVolumeSource;

internal sealed class StorageOSPersistentVolumeSourceContractAttribute : JsonContractAttribute<StorageOSPersistentVolumeSource>
{
    protected override StorageOSPersistentVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((StorageOSPersistentVolumeSource)o).FsType, static (o, v) => ((StorageOSPersistentVolumeSource)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((StorageOSPersistentVolumeSource)o).ReadOnly, static (o, v) => ((StorageOSPersistentVolumeSource)o).ReadOnly = v),
        Optional<ObjectReference>(options, "SecretRef", "secretRef", static o => ((StorageOSPersistentVolumeSource)o).SecretRef, static (o, v) => ((StorageOSPersistentVolumeSource)o).SecretRef = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((StorageOSPersistentVolumeSource)o).VolumeName, static (o, v) => ((StorageOSPersistentVolumeSource)o).VolumeName = v),
        Optional<string>(options, "VolumeNamespace", "volumeNamespace", static o => ((StorageOSPersistentVolumeSource)o).VolumeNamespace, static (o, v) => ((StorageOSPersistentVolumeSource)o).VolumeNamespace = v),
    ];
}
