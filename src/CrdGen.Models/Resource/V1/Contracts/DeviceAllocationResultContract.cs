// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceAllocationResultContract]
public sealed partial class DeviceAllocationResult;

internal sealed class DeviceAllocationResultContractAttribute : JsonContractAttribute<DeviceAllocationResult>
{
    protected override DeviceAllocationResult New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<DeviceAllocationConfiguration>>(options, "Config", "config", static o => ((DeviceAllocationResult)o).Config, static (o, v) => ((DeviceAllocationResult)o).Config = v),
        Optional<List<DeviceRequestAllocationResult>>(options, "Results", "results", static o => ((DeviceAllocationResult)o).Results, static (o, v) => ((DeviceAllocationResult)o).Results = v),
    ];
}
