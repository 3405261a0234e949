// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceAllocationConfigurationContract]
public sealed partial class DeviceAllocationConfiguration;

internal sealed class DeviceAllocationConfigurationContractAttribute : JsonContractAttribute<DeviceAllocationConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceAllocationConfiguration New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<OpaqueDeviceConfiguration>(options, "Opaque", "opaque", static o => ((DeviceAllocationConfiguration)o).Opaque, static (o, v) => ((DeviceAllocationConfiguration)o).Opaque = v),
        Optional<List<string>>(options, "Requests", "requests", static o => ((DeviceAllocationConfiguration)o).Requests, static (o, v) => ((DeviceAllocationConfiguration)o).Requests = v),
        Required<string>(options, "Source", "source", static o => ((DeviceAllocationConfiguration)o).Source, static (o, v) => ((DeviceAllocationConfiguration)o).Source = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceAllocationConfiguration Make();
}
