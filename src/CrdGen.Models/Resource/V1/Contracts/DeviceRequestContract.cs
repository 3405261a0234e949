// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceRequestContract]
public sealed partial class DeviceRequest;

internal sealed class DeviceRequestContractAttribute : JsonContractAttribute<DeviceRequest>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExactDeviceRequest>(options, "Exactly", "exactly", static o => ((DeviceRequest)o).Exactly, static (o, v) => ((DeviceRequest)o).Exactly = v),
        Optional<List<DeviceSubRequest>>(options, "FirstAvailable", "firstAvailable", static o => ((DeviceRequest)o).FirstAvailable, static (o, v) => ((DeviceRequest)o).FirstAvailable = v),
        Required<string>(options, "Name", "name", static o => ((DeviceRequest)o).Name, static (o, v) => ((DeviceRequest)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceRequest Make();
}
