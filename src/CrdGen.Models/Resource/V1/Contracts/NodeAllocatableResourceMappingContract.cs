// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[NodeAllocatableResourceMappingContract]
public sealed partial class NodeAllocatableResourceMapping;

internal sealed class NodeAllocatableResourceMappingContractAttribute : JsonContractAttribute<NodeAllocatableResourceMapping>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => DictionaryOf(type, options);

    protected override NodeAllocatableResourceMapping New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Quantity?>(options, "AllocationMultiplier", "allocationMultiplier", static o => ((NodeAllocatableResourceMapping)o).AllocationMultiplier, static (o, v) => ((NodeAllocatableResourceMapping)o).AllocationMultiplier = v),
        Optional<string>(options, "CapacityKey", "capacityKey", static o => ((NodeAllocatableResourceMapping)o).CapacityKey, static (o, v) => ((NodeAllocatableResourceMapping)o).CapacityKey = v),
    ];
}
