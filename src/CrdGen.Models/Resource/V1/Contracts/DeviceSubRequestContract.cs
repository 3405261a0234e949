// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceSubRequestContract]
public sealed partial class DeviceSubRequest;

internal sealed class DeviceSubRequestContractAttribute : JsonContractAttribute<DeviceSubRequest>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceSubRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "AllocationMode", "allocationMode", static o => ((DeviceSubRequest)o).AllocationMode, static (o, v) => ((DeviceSubRequest)o).AllocationMode = v),
        Optional<CapacityRequirements>(options, "Capacity", "capacity", static o => ((DeviceSubRequest)o).Capacity, static (o, v) => ((DeviceSubRequest)o).Capacity = v),
        Optional<long?>(options, "Count", "count", static o => ((DeviceSubRequest)o).Count, static (o, v) => ((DeviceSubRequest)o).Count = v),
        Required<string>(options, "DeviceClassName", "deviceClassName", static o => ((DeviceSubRequest)o).DeviceClassName, static (o, v) => ((DeviceSubRequest)o).DeviceClassName = v!),
        Required<string>(options, "Name", "name", static o => ((DeviceSubRequest)o).Name, static (o, v) => ((DeviceSubRequest)o).Name = v!),
        Optional<List<DeviceSelector>>(options, "Selectors", "selectors", static o => ((DeviceSubRequest)o).Selectors, static (o, v) => ((DeviceSubRequest)o).Selectors = v),
        Optional<List<DeviceToleration>>(options, "Tolerations", "tolerations", static o => ((DeviceSubRequest)o).Tolerations, static (o, v) => ((DeviceSubRequest)o).Tolerations = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceSubRequest Make();
}
