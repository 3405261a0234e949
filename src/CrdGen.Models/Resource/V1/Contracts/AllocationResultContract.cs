// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[AllocationResultContract]
public sealed partial class AllocationResult;

internal sealed class AllocationResultContractAttribute : JsonContractAttribute<AllocationResult>
{
    protected override AllocationResult New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "AllocationTimestamp", "allocationTimestamp", static o => ((AllocationResult)o).AllocationTimestamp, static (o, v) => ((AllocationResult)o).AllocationTimestamp = v),
        Optional<DeviceAllocationResult>(options, "Devices", "devices", static o => ((AllocationResult)o).Devices, static (o, v) => ((AllocationResult)o).Devices = v),
        Optional<Core.V1.NodeSelector>(options, "NodeSelector", "nodeSelector", static o => ((AllocationResult)o).NodeSelector, static (o, v) => ((AllocationResult)o).NodeSelector = v),
    ];
}
