// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClaimContract]
public sealed partial class DeviceClaim;

internal sealed class DeviceClaimContractAttribute : JsonContractAttribute<DeviceClaim>
{
    protected override DeviceClaim New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<DeviceClaimConfiguration>>(options, "Config", "config", static o => ((DeviceClaim)o).Config, static (o, v) => ((DeviceClaim)o).Config = v),
        Optional<List<DeviceConstraint>>(options, "Constraints", "constraints", static o => ((DeviceClaim)o).Constraints, static (o, v) => ((DeviceClaim)o).Constraints = v),
        Optional<List<DeviceRequest>>(options, "Requests", "requests", static o => ((DeviceClaim)o).Requests, static (o, v) => ((DeviceClaim)o).Requests = v),
    ];
}
