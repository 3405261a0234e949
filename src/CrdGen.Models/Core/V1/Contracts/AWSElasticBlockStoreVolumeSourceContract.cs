// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AWSElasticBlockStoreVolumeSourceContract]
public sealed partial class AWSElasticBlockStoreVolumeSource;

internal sealed class AWSElasticBlockStoreVolumeSourceContractAttribute : JsonContractAttribute<AWSElasticBlockStoreVolumeSource>
{
    protected override AWSElasticBlockStoreVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((AWSElasticBlockStoreVolumeSource)o).FsType, static (o, v) => ((AWSElasticBlockStoreVolumeSource)o).FsType = v),
        Optional<int?>(options, "Partition", "partition", static o => ((AWSElasticBlockStoreVolumeSource)o).Partition, static (o, v) => ((AWSElasticBlockStoreVolumeSource)o).Partition = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((AWSElasticBlockStoreVolumeSource)o).ReadOnly, static (o, v) => ((AWSElasticBlockStoreVolumeSource)o).ReadOnly = v),
        Required<string>(options, "VolumeID", "volumeID", static o => ((AWSElasticBlockStoreVolumeSource)o).VolumeID, static (o, v) => ((AWSElasticBlockStoreVolumeSource)o).VolumeID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AWSElasticBlockStoreVolumeSource Make();
}
