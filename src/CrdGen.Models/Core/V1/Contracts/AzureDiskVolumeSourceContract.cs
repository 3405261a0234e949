// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureDiskVolumeSourceContract]
public sealed partial class AzureDiskVolumeSource;

internal sealed class AzureDiskVolumeSourceContractAttribute : JsonContractAttribute<AzureDiskVolumeSource>
{
    protected override AzureDiskVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "CachingMode", "cachingMode", static o => ((AzureDiskVolumeSource)o).CachingMode, static (o, v) => ((AzureDiskVolumeSource)o).CachingMode = v),
        Required<string>(options, "DiskName", "diskName", static o => ((AzureDiskVolumeSource)o).DiskName, static (o, v) => ((AzureDiskVolumeSource)o).DiskName = v!),
        Required<string>(options, "DiskURI", "diskURI", static o => ((AzureDiskVolumeSource)o).DiskURI, static (o, v) => ((AzureDiskVolumeSource)o).DiskURI = v!),
        Optional<string>(options, "FsType", "fsType", static o => ((AzureDiskVolumeSource)o).FsType, static (o, v) => ((AzureDiskVolumeSource)o).FsType = v),
        Optional<string>(options, "Kind", "kind", static o => ((AzureDiskVolumeSource)o).Kind, static (o, v) => ((AzureDiskVolumeSource)o).Kind = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureDiskVolumeSource)o).ReadOnly, static (o, v) => ((AzureDiskVolumeSource)o).ReadOnly = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AzureDiskVolumeSource Make();
}
