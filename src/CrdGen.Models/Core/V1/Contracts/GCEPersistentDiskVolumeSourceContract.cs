// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GCEPersistentDiskVolumeSourceContract]
public sealed partial class GCEPersistentDiskVolumeSource;

internal sealed class GCEPersistentDiskVolumeSourceContractAttribute : JsonContractAttribute<GCEPersistentDiskVolumeSource>
{
    protected override GCEPersistentDiskVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((GCEPersistentDiskVolumeSource)o).FsType, static (o, v) => ((GCEPersistentDiskVolumeSource)o).FsType = v),
        Optional<int?>(options, "Partition", "partition", static o => ((GCEPersistentDiskVolumeSource)o).Partition, static (o, v) => ((GCEPersistentDiskVolumeSource)o).Partition = v),
        Required<string>(options, "PdName", "pdName", static o => ((GCEPersistentDiskVolumeSource)o).PdName, static (o, v) => ((GCEPersistentDiskVolumeSource)o).PdName = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GCEPersistentDiskVolumeSource)o).ReadOnly, static (o, v) => ((GCEPersistentDiskVolumeSource)o).ReadOnly = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GCEPersistentDiskVolumeSource Make();
}
