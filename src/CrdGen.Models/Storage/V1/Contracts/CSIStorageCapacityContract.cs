// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSIStorageCapacityContract]
public sealed partial class CSIStorageCapacity;

internal sealed class CSIStorageCapacityContractAttribute : JsonContractAttribute<CSIStorageCapacity>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CSIStorageCapacity New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSIStorageCapacity)o).ApiVersion, static (o, v) => ((CSIStorageCapacity)o).ApiVersion = v!),
        Optional<Quantity?>(options, "Capacity", "capacity", static o => ((CSIStorageCapacity)o).Capacity, static (o, v) => ((CSIStorageCapacity)o).Capacity = v),
        Given<string>(options, "Kind", "kind", static o => ((CSIStorageCapacity)o).Kind, static (o, v) => ((CSIStorageCapacity)o).Kind = v!),
        Optional<Quantity?>(options, "MaximumVolumeSize", "maximumVolumeSize", static o => ((CSIStorageCapacity)o).MaximumVolumeSize, static (o, v) => ((CSIStorageCapacity)o).MaximumVolumeSize = v),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSIStorageCapacity)o).Metadata, static (o, v) => ((CSIStorageCapacity)o).Metadata = v!),
        Optional<Meta.V1.LabelSelector>(options, "NodeTopology", "nodeTopology", static o => ((CSIStorageCapacity)o).NodeTopology, static (o, v) => ((CSIStorageCapacity)o).NodeTopology = v),
        Required<string>(options, "StorageClassName", "storageClassName", static o => ((CSIStorageCapacity)o).StorageClassName, static (o, v) => ((CSIStorageCapacity)o).StorageClassName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSIStorageCapacity Make();
}
