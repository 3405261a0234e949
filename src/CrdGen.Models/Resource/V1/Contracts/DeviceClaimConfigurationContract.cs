// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClaimConfigurationContract]
public sealed partial class DeviceClaimConfiguration;

internal sealed class DeviceClaimConfigurationContractAttribute : JsonContractAttribute<DeviceClaimConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceClaimConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<OpaqueDeviceConfiguration>(options, "Opaque", "opaque", static o => ((DeviceClaimConfiguration)o).Opaque, static (o, v) => ((DeviceClaimConfiguration)o).Opaque = v),
        Optional<List<string>>(options, "Requests", "requests", static o => ((DeviceClaimConfiguration)o).Requests, static (o, v) => ((DeviceClaimConfiguration)o).Requests = v),
    ];
}
