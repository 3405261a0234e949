// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AWSElasticBlockStoreVolumeSourceApplyConfigurationContract]
public sealed partial class AWSElasticBlockStoreVolumeSourceApplyConfiguration;

internal sealed class AWSElasticBlockStoreVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<AWSElasticBlockStoreVolumeSourceApplyConfiguration>
{
    protected override AWSElasticBlockStoreVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<int?>(options, "Partition", "partition", static o => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).Partition, static (o, v) => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).Partition = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "VolumeID", "volumeID", static o => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).VolumeID, static (o, v) => ((AWSElasticBlockStoreVolumeSourceApplyConfiguration)o).VolumeID = v),
    ];
}
