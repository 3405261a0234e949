// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceContract]
public sealed partial class Device;

internal sealed class DeviceContractAttribute : JsonContractAttribute<Device>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Device New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllNodes", "allNodes", static o => ((Device)o).AllNodes, static (o, v) => ((Device)o).AllNodes = v),
        Optional<bool?>(options, "AllowMultipleAllocations", "allowMultipleAllocations", static o => ((Device)o).AllowMultipleAllocations, static (o, v) => ((Device)o).AllowMultipleAllocations = v),
        Optional<Dictionary<string, DeviceAttribute>>(options, "Attributes", "attributes", static o => ((Device)o).Attributes, static (o, v) => ((Device)o).Attributes = v),
        Optional<List<string>>(options, "BindingConditions", "bindingConditions", static o => ((Device)o).BindingConditions, static (o, v) => ((Device)o).BindingConditions = v),
        Optional<List<string>>(options, "BindingFailureConditions", "bindingFailureConditions", static o => ((Device)o).BindingFailureConditions, static (o, v) => ((Device)o).BindingFailureConditions = v),
        Optional<bool?>(options, "BindsToNode", "bindsToNode", static o => ((Device)o).BindsToNode, static (o, v) => ((Device)o).BindsToNode = v),
        Optional<Dictionary<string, DeviceCapacity>>(options, "Capacity", "capacity", static o => ((Device)o).Capacity, static (o, v) => ((Device)o).Capacity = v),
        Optional<List<DeviceCounterConsumption>>(options, "ConsumesCounters", "consumesCounters", static o => ((Device)o).ConsumesCounters, static (o, v) => ((Device)o).ConsumesCounters = v),
        Required<string>(options, "Name", "name", static o => ((Device)o).Name, static (o, v) => ((Device)o).Name = v!),
        Optional<Dictionary<string, NodeAllocatableResourceMapping>>(options, "NodeAllocatableResourceMappings", "nodeAllocatableResourceMappings", static o => ((Device)o).NodeAllocatableResourceMappings, static (o, v) => ((Device)o).NodeAllocatableResourceMappings = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((Device)o).NodeName, static (o, v) => ((Device)o).NodeName = v),
        Optional<Core.V1.NodeSelector>(options, "NodeSelector", "nodeSelector", static o => ((Device)o).NodeSelector, static (o, v) => ((Device)o).NodeSelector = v),
        Optional<List<DeviceTaint>>(options, "Taints", "taints", static o => ((Device)o).Taints, static (o, v) => ((Device)o).Taints = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Device Make();
}
