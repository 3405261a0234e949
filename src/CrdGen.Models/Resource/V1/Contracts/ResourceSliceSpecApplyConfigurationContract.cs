// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceSliceSpecApplyConfigurationContract]
public sealed partial class ResourceSliceSpecApplyConfiguration;

internal sealed class ResourceSliceSpecApplyConfigurationContractAttribute : JsonContractAttribute<ResourceSliceSpecApplyConfiguration>
{
    protected override ResourceSliceSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllNodes", "allNodes", static o => ((ResourceSliceSpecApplyConfiguration)o).AllNodes, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).AllNodes = v),
        Optional<List<Device>>(options, "Devices", "devices", static o => ((ResourceSliceSpecApplyConfiguration)o).Devices, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).Devices = v),
        Optional<string>(options, "Driver", "driver", static o => ((ResourceSliceSpecApplyConfiguration)o).Driver, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).Driver = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((ResourceSliceSpecApplyConfiguration)o).NodeName, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).NodeName = v),
        Optional<Core.V1.NodeSelector>(options, "NodeSelector", "nodeSelector", static o => ((ResourceSliceSpecApplyConfiguration)o).NodeSelector, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).NodeSelector = v),
        Optional<bool?>(options, "PerDeviceNodeSelection", "perDeviceNodeSelection", static o => ((ResourceSliceSpecApplyConfiguration)o).PerDeviceNodeSelection, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).PerDeviceNodeSelection = v),
        Optional<ResourcePoolApplyConfiguration>(options, "Pool", "pool", static o => ((ResourceSliceSpecApplyConfiguration)o).Pool, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).Pool = v),
        Optional<List<CounterSet>>(options, "SharedCounters", "sharedCounters", static o => ((ResourceSliceSpecApplyConfiguration)o).SharedCounters, static (o, v) => ((ResourceSliceSpecApplyConfiguration)o).SharedCounters = v),
    ];
}
