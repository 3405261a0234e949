// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeDriverApplyConfigurationContract]
public sealed partial class CSINodeDriverApplyConfiguration;

internal sealed class CSINodeDriverApplyConfigurationContractAttribute : JsonContractAttribute<CSINodeDriverApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CSINodeDriverApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<VolumeNodeResources>(options, "Allocatable", "allocatable", static o => ((CSINodeDriverApplyConfiguration)o).Allocatable, static (o, v) => ((CSINodeDriverApplyConfiguration)o).Allocatable = v),
        Optional<string>(options, "Name", "name", static o => ((CSINodeDriverApplyConfiguration)o).Name, static (o, v) => ((CSINodeDriverApplyConfiguration)o).Name = v),
        Optional<string>(options, "NodeID", "nodeID", static o => ((CSINodeDriverApplyConfiguration)o).NodeID, static (o, v) => ((CSINodeDriverApplyConfiguration)o).NodeID = v),
        Optional<List<string>>(options, "TopologyKeys", "topologyKeys", static o => ((CSINodeDriverApplyConfiguration)o).TopologyKeys, static (o, v) => ((CSINodeDriverApplyConfiguration)o).TopologyKeys = v),
    ];
}
