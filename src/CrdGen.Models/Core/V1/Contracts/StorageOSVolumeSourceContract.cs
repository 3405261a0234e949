// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[StorageOSVolumeSourceContract]
public sealed partial class StorageOSVolumeSource;

internal sealed class StorageOSVolumeSourceContractAttribute : JsonContractAttribute<StorageOSVolumeSource>
{
    protected override StorageOSVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((StorageOSVolumeSource)o).FsType, static (o, v) => ((StorageOSVolumeSource)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((StorageOSVolumeSource)o).ReadOnly, static (o, v) => ((StorageOSVolumeSource)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((StorageOSVolumeSource)o).SecretRef, static (o, v) => ((StorageOSVolumeSource)o).SecretRef = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((StorageOSVolumeSource)o).VolumeName, static (o, v) => ((StorageOSVolumeSource)o).VolumeName = v),
        Optional<string>(options, "VolumeNamespace", "volumeNamespace", static o => ((StorageOSVolumeSource)o).VolumeNamespace, static (o, v) => ((StorageOSVolumeSource)o).VolumeNamespace = v),
    ];
}
