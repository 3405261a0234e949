// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeStatusContract]
public sealed partial class NodeStatus;

internal sealed class NodeStatusContractAttribute : JsonContractAttribute<NodeStatus>
{
    protected override NodeStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NodeAddress>>(options, "Addresses", "addresses", static o => ((NodeStatus)o).Addresses, static (o, v) => ((NodeStatus)o).Addresses = v),
        Optional<Dictionary<string, Quantity>>(options, "Allocatable", "allocatable", static o => ((NodeStatus)o).Allocatable, static (o, v) => ((NodeStatus)o).Allocatable = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((NodeStatus)o).Capacity, static (o, v) => ((NodeStatus)o).Capacity = v),
        Optional<List<NodeCondition>>(options, "Conditions", "conditions", static o => ((NodeStatus)o).Conditions, static (o, v) => ((NodeStatus)o).Conditions = v),
        Optional<NodeConfigStatus>(options, "Config", "config", static o => ((NodeStatus)o).Config, static (o, v) => ((NodeStatus)o).Config = v),
        Optional<NodeDaemonEndpoints>(options, "DaemonEndpoints", "daemonEndpoints", static o => ((NodeStatus)o).DaemonEndpoints, static (o, v) => ((NodeStatus)o).DaemonEndpoints = v),
        Optional<List<string>>(options, "DeclaredFeatures", "declaredFeatures", static o => ((NodeStatus)o).DeclaredFeatures, static (o, v) => ((NodeStatus)o).DeclaredFeatures = v),
        Optional<NodeFeatures>(options, "Features", "features", static o => ((NodeStatus)o).Features, static (o, v) => ((NodeStatus)o).Features = v),
        Optional<List<ContainerImage>>(options, "Images", "images", static o => ((NodeStatus)o).Images, static (o, v) => ((NodeStatus)o).Images = v),
        Optional<NodeSystemInfo>(options, "NodeInfo", "nodeInfo", static o => ((NodeStatus)o).NodeInfo, static (o, v) => ((NodeStatus)o).NodeInfo = v),
        Optional<string>(options, "Phase", "phase", static o => ((NodeStatus)o).Phase, static (o, v) => ((NodeStatus)o).Phase = v),
        Optional<List<NodeRuntimeHandler>>(options, "RuntimeHandlers", "runtimeHandlers", static o => ((NodeStatus)o).RuntimeHandlers, static (o, v) => ((NodeStatus)o).RuntimeHandlers = v),
        Optional<List<AttachedVolume>>(options, "VolumesAttached", "volumesAttached", static o => ((NodeStatus)o).VolumesAttached, static (o, v) => ((NodeStatus)o).VolumesAttached = v),
        Optional<List<string>>(options, "VolumesInUse", "volumesInUse", static o => ((NodeStatus)o).VolumesInUse, static (o, v) => ((NodeStatus)o).VolumesInUse = v),
    ];
}
