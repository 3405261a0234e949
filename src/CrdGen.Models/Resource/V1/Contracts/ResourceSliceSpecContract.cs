// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceSliceSpecContract]
public sealed partial class ResourceSliceSpec;

internal sealed class ResourceSliceSpecContractAttribute : JsonContractAttribute<ResourceSliceSpec>
{
    protected override ResourceSliceSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllNodes", "allNodes", static o => ((ResourceSliceSpec)o).AllNodes, static (o, v) => ((ResourceSliceSpec)o).AllNodes = v),
        Optional<List<Device>>(options, "Devices", "devices", static o => ((ResourceSliceSpec)o).Devices, static (o, v) => ((ResourceSliceSpec)o).Devices = v),
        Required<string>(options, "Driver", "driver", static o => ((ResourceSliceSpec)o).Driver, static (o, v) => ((ResourceSliceSpec)o).Driver = v!),
        Optional<string>(options, "NodeName", "nodeName", static o => ((ResourceSliceSpec)o).NodeName, static (o, v) => ((ResourceSliceSpec)o).NodeName = v),
        Optional<Core.V1.NodeSelector>(options, "NodeSelector", "nodeSelector", static o => ((ResourceSliceSpec)o).NodeSelector, static (o, v) => ((ResourceSliceSpec)o).NodeSelector = v),
        Optional<bool?>(options, "PerDeviceNodeSelection", "perDeviceNodeSelection", static o => ((ResourceSliceSpec)o).PerDeviceNodeSelection, static (o, v) => ((ResourceSliceSpec)o).PerDeviceNodeSelection = v),
        Required<ResourcePool>(options, "Pool", "pool", static o => ((ResourceSliceSpec)o).Pool, static (o, v) => ((ResourceSliceSpec)o).Pool = v!),
        Optional<List<CounterSet>>(options, "SharedCounters", "sharedCounters", static o => ((ResourceSliceSpec)o).SharedCounters, static (o, v) => ((ResourceSliceSpec)o).SharedCounters = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceSliceSpec Make();
}
