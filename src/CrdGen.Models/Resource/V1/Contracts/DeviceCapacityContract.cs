// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceCapacityContract]
public sealed partial class DeviceCapacity;

internal sealed class DeviceCapacityContractAttribute : JsonContractAttribute<DeviceCapacity>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => DictionaryOf(type, options);

    protected override DeviceCapacity New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CapacityRequestPolicy>(options, "RequestPolicy", "requestPolicy", static o => ((DeviceCapacity)o).RequestPolicy, static (o, v) => ((DeviceCapacity)o).RequestPolicy = v),
        Required<Quantity>(options, "Value", "value", static o => ((DeviceCapacity)o).Value, static (o, v) => ((DeviceCapacity)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceCapacity Make();
}
