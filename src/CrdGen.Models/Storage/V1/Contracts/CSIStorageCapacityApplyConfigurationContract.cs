// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSIStorageCapacityApplyConfigurationContract]
public sealed partial class CSIStorageCapacityApplyConfiguration;

internal sealed class CSIStorageCapacityApplyConfigurationContractAttribute : JsonContractAttribute<CSIStorageCapacityApplyConfiguration>
{
    protected override CSIStorageCapacityApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSIStorageCapacityApplyConfiguration)o).ApiVersion, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).ApiVersion = v!),
        Optional<Quantity?>(options, "Capacity", "capacity", static o => ((CSIStorageCapacityApplyConfiguration)o).Capacity, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).Capacity = v),
        Given<string>(options, "Kind", "kind", static o => ((CSIStorageCapacityApplyConfiguration)o).Kind, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).Kind = v!),
        Optional<Quantity?>(options, "MaximumVolumeSize", "maximumVolumeSize", static o => ((CSIStorageCapacityApplyConfiguration)o).MaximumVolumeSize, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).MaximumVolumeSize = v),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSIStorageCapacityApplyConfiguration)o).Metadata, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).Metadata = v!),
        Optional<Meta.V1.LabelSelector>(options, "NodeTopology", "nodeTopology", static o => ((CSIStorageCapacityApplyConfiguration)o).NodeTopology, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).NodeTopology = v),
        Optional<string>(options, "StorageClassName", "storageClassName", static o => ((CSIStorageCapacityApplyConfiguration)o).StorageClassName, static (o, v) => ((CSIStorageCapacityApplyConfiguration)o).StorageClassName = v),
    ];
}
