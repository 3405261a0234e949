// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GCEPersistentDiskVolumeSourceApplyConfigurationContract]
public sealed partial class GCEPersistentDiskVolumeSourceApplyConfiguration;

internal sealed class GCEPersistentDiskVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<GCEPersistentDiskVolumeSourceApplyConfiguration>
{
    protected override GCEPersistentDiskVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<int?>(options, "Partition", "partition", static o => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).Partition, static (o, v) => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).Partition = v),
        Optional<string>(options, "PdName", "pdName", static o => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).PdName, static (o, v) => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).PdName = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((GCEPersistentDiskVolumeSourceApplyConfiguration)o).ReadOnly = v),
    ];
}
