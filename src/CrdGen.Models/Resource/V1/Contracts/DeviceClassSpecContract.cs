// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClassSpecContract]
public sealed partial class DeviceClassSpec;

internal sealed class DeviceClassSpecContractAttribute : JsonContractAttribute<DeviceClassSpec>
{
    protected override DeviceClassSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<DeviceClassConfiguration>>(options, "Config", "config", static o => ((DeviceClassSpec)o).Config, static (o, v) => ((DeviceClassSpec)o).Config = v),
        Optional<string>(options, "ExtendedResourceName", "extendedResourceName", static o => ((DeviceClassSpec)o).ExtendedResourceName, static (o, v) => ((DeviceClassSpec)o).ExtendedResourceName = v),
        Optional<List<DeviceSelector>>(options, "Selectors", "selectors", static o => ((DeviceClassSpec)o).Selectors, static (o, v) => ((DeviceClassSpec)o).Selectors = v),
    ];
}
