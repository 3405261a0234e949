// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceRequestAllocationResultContract]
public sealed partial class DeviceRequestAllocationResult;

internal sealed class DeviceRequestAllocationResultContractAttribute : JsonContractAttribute<DeviceRequestAllocationResult>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceRequestAllocationResult New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AdminAccess", "adminAccess", static o => ((DeviceRequestAllocationResult)o).AdminAccess, static (o, v) => ((DeviceRequestAllocationResult)o).AdminAccess = v),
        Optional<List<string>>(options, "BindingConditions", "bindingConditions", static o => ((DeviceRequestAllocationResult)o).BindingConditions, static (o, v) => ((DeviceRequestAllocationResult)o).BindingConditions = v),
        Optional<List<string>>(options, "BindingFailureConditions", "bindingFailureConditions", static o => ((DeviceRequestAllocationResult)o).BindingFailureConditions, static (o, v) => ((DeviceRequestAllocationResult)o).BindingFailureConditions = v),
        Optional<Dictionary<string, Quantity>>(options, "ConsumedCapacity", "consumedCapacity", static o => ((DeviceRequestAllocationResult)o).ConsumedCapacity, static (o, v) => ((DeviceRequestAllocationResult)o).ConsumedCapacity = v),
        Required<string>(options, "Device", "device", static o => ((DeviceRequestAllocationResult)o).Device, static (o, v) => ((DeviceRequestAllocationResult)o).Device = v!),
        Required<string>(options, "Driver", "driver", static o => ((DeviceRequestAllocationResult)o).Driver, static (o, v) => ((DeviceRequestAllocationResult)o).Driver = v!),
        Required<string>(options, "Pool", "pool", static o => ((DeviceRequestAllocationResult)o).Pool, static (o, v) => ((DeviceRequestAllocationResult)o).Pool = v!),
        Required<string>(options, "Request", "request", static o => ((DeviceRequestAllocationResult)o).Request, static (o, v) => ((DeviceRequestAllocationResult)o).Request = v!),
        Optional<string>(options, "ShareID", "shareID", static o => ((DeviceRequestAllocationResult)o).ShareID, static (o, v) => ((DeviceRequestAllocationResult)o).ShareID = v),
        Optional<List<DeviceToleration>>(options, "Tolerations", "tolerations", static o => ((DeviceRequestAllocationResult)o).Tolerations, static (o, v) => ((DeviceRequestAllocationResult)o).Tolerations = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceRequestAllocationResult Make();
}
