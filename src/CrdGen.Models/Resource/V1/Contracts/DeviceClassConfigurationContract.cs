// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClassConfigurationContract]
public sealed partial class DeviceClassConfiguration;

internal sealed class DeviceClassConfigurationContractAttribute : JsonContractAttribute<DeviceClassConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceClassConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<OpaqueDeviceConfiguration>(options, "Opaque", "opaque", static o => ((DeviceClassConfiguration)o).Opaque, static (o, v) => ((DeviceClassConfiguration)o).Opaque = v),
    ];
}
