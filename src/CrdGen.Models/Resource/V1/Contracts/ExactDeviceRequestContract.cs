// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ExactDeviceRequestContract]
public sealed partial class ExactDeviceRequest;

internal sealed class ExactDeviceRequestContractAttribute : JsonContractAttribute<ExactDeviceRequest>
{
    protected override ExactDeviceRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AdminAccess", "adminAccess", static o => ((ExactDeviceRequest)o).AdminAccess, static (o, v) => ((ExactDeviceRequest)o).AdminAccess = v),
        Optional<string>(options, "AllocationMode", "allocationMode", static o => ((ExactDeviceRequest)o).AllocationMode, static (o, v) => ((ExactDeviceRequest)o).AllocationMode = v),
        Optional<CapacityRequirements>(options, "Capacity", "capacity", static o => ((ExactDeviceRequest)o).Capacity, static (o, v) => ((ExactDeviceRequest)o).Capacity = v),
        Optional<long?>(options, "Count", "count", static o => ((ExactDeviceRequest)o).Count, static (o, v) => ((ExactDeviceRequest)o).Count = v),
        Required<string>(options, "DeviceClassName", "deviceClassName", static o => ((ExactDeviceRequest)o).DeviceClassName, static (o, v) => ((ExactDeviceRequest)o).DeviceClassName = v!),
        Optional<List<DeviceSelector>>(options, "Selectors", "selectors", static o => ((ExactDeviceRequest)o).Selectors, static (o, v) => ((ExactDeviceRequest)o).Selectors = v),
        Optional<List<DeviceToleration>>(options, "Tolerations", "tolerations", static o => ((ExactDeviceRequest)o).Tolerations, static (o, v) => ((ExactDeviceRequest)o).Tolerations = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ExactDeviceRequest Make();
}
