// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AzureDiskVolumeSourceApplyConfigurationContract]
public sealed partial class AzureDiskVolumeSourceApplyConfiguration;

internal sealed class AzureDiskVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<AzureDiskVolumeSourceApplyConfiguration>
{
    protected override AzureDiskVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "CachingMode", "cachingMode", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).CachingMode, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).CachingMode = v),
        Optional<string>(options, "DiskName", "diskName", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).DiskName, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).DiskName = v),
        Optional<string>(options, "DiskURI", "diskURI", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).DiskURI, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).DiskURI = v),
        Optional<string>(options, "FsType", "fsType", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Kind", "kind", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).Kind, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).Kind = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AzureDiskVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((AzureDiskVolumeSourceApplyConfiguration)o).ReadOnly = v),
    ];
}
