// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeStatusApplyConfigurationContract]
public sealed partial class NodeStatusApplyConfiguration;

internal sealed class NodeStatusApplyConfigurationContractAttribute : JsonContractAttribute<NodeStatusApplyConfiguration>
{
    protected override NodeStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NodeAddressApplyConfiguration>>(options, "Addresses", "addresses", static o => ((NodeStatusApplyConfiguration)o).Addresses, static (o, v) => ((NodeStatusApplyConfiguration)o).Addresses = v),
        Optional<Dictionary<string, Quantity>>(options, "Allocatable", "allocatable", static o => ((NodeStatusApplyConfiguration)o).Allocatable, static (o, v) => ((NodeStatusApplyConfiguration)o).Allocatable = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((NodeStatusApplyConfiguration)o).Capacity, static (o, v) => ((NodeStatusApplyConfiguration)o).Capacity = v),
        Optional<List<NodeConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((NodeStatusApplyConfiguration)o).Conditions, static (o, v) => ((NodeStatusApplyConfiguration)o).Conditions = v),
        Optional<NodeConfigStatusApplyConfiguration>(options, "Config", "config", static o => ((NodeStatusApplyConfiguration)o).Config, static (o, v) => ((NodeStatusApplyConfiguration)o).Config = v),
        Optional<NodeDaemonEndpointsApplyConfiguration>(options, "DaemonEndpoints", "daemonEndpoints", static o => ((NodeStatusApplyConfiguration)o).DaemonEndpoints, static (o, v) => ((NodeStatusApplyConfiguration)o).DaemonEndpoints = v),
        Optional<List<string>>(options, "DeclaredFeatures", "declaredFeatures", static o => ((NodeStatusApplyConfiguration)o).DeclaredFeatures, static (o, v) => ((NodeStatusApplyConfiguration)o).DeclaredFeatures = v),
        Optional<NodeFeatures>(options, "Features", "features", static o => ((NodeStatusApplyConfiguration)o).Features, static (o, v) => ((NodeStatusApplyConfiguration)o).Features = v),
        Optional<List<ContainerImage>>(options, "Images", "images", static o => ((NodeStatusApplyConfiguration)o).Images, static (o, v) => ((NodeStatusApplyConfiguration)o).Images = v),
        Optional<NodeSystemInfoApplyConfiguration>(options, "NodeInfo", "nodeInfo", static o => ((NodeStatusApplyConfiguration)o).NodeInfo, static (o, v) => ((NodeStatusApplyConfiguration)o).NodeInfo = v),
        Optional<string>(options, "Phase", "phase", static o => ((NodeStatusApplyConfiguration)o).Phase, static (o, v) => ((NodeStatusApplyConfiguration)o).Phase = v),
        Optional<List<NodeRuntimeHandler>>(options, "RuntimeHandlers", "runtimeHandlers", static o => ((NodeStatusApplyConfiguration)o).RuntimeHandlers, static (o, v) => ((NodeStatusApplyConfiguration)o).RuntimeHandlers = v),
        Optional<List<AttachedVolume>>(options, "VolumesAttached", "volumesAttached", static o => ((NodeStatusApplyConfiguration)o).VolumesAttached, static (o, v) => ((NodeStatusApplyConfiguration)o).VolumesAttached = v),
        Optional<List<string>>(options, "VolumesInUse", "volumesInUse", static o => ((NodeStatusApplyConfiguration)o).VolumesInUse, static (o, v) => ((NodeStatusApplyConfiguration)o).VolumesInUse = v),
    ];
}
