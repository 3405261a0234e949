// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeDriverContract]
public sealed partial class CSINodeDriver;

internal sealed class CSINodeDriverContractAttribute : JsonContractAttribute<CSINodeDriver>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CSINodeDriver New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<VolumeNodeResources>(options, "Allocatable", "allocatable", static o => ((CSINodeDriver)o).Allocatable, static (o, v) => ((CSINodeDriver)o).Allocatable = v),
        Required<string>(options, "Name", "name", static o => ((CSINodeDriver)o).Name, static (o, v) => ((CSINodeDriver)o).Name = v!),
        Required<string>(options, "NodeID", "nodeID", static o => ((CSINodeDriver)o).NodeID, static (o, v) => ((CSINodeDriver)o).NodeID = v!),
        Optional<List<string>>(options, "TopologyKeys", "topologyKeys", static o => ((CSINodeDriver)o).TopologyKeys, static (o, v) => ((CSINodeDriver)o).TopologyKeys = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSINodeDriver Make();
}
