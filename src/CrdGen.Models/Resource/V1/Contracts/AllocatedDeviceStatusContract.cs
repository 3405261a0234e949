// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[AllocatedDeviceStatusContract]
public sealed partial class AllocatedDeviceStatus;

internal sealed class AllocatedDeviceStatusContractAttribute : JsonContractAttribute<AllocatedDeviceStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override AllocatedDeviceStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Condition>>(options, "Conditions", "conditions", static o => ((AllocatedDeviceStatus)o).Conditions, static (o, v) => ((AllocatedDeviceStatus)o).Conditions = v),
        Optional<RawExtension>(options, "Data", "data", static o => ((AllocatedDeviceStatus)o).Data, static (o, v) => ((AllocatedDeviceStatus)o).Data = v),
        Required<string>(options, "Device", "device", static o => ((AllocatedDeviceStatus)o).Device, static (o, v) => ((AllocatedDeviceStatus)o).Device = v!),
        Required<string>(options, "Driver", "driver", static o => ((AllocatedDeviceStatus)o).Driver, static (o, v) => ((AllocatedDeviceStatus)o).Driver = v!),
        Optional<NetworkDeviceData>(options, "NetworkData", "networkData", static o => ((AllocatedDeviceStatus)o).NetworkData, static (o, v) => ((AllocatedDeviceStatus)o).NetworkData = v),
        Required<string>(options, "Pool", "pool", static o => ((AllocatedDeviceStatus)o).Pool, static (o, v) => ((AllocatedDeviceStatus)o).Pool = v!),
        Optional<string>(options, "ShareID", "shareID", static o => ((AllocatedDeviceStatus)o).ShareID, static (o, v) => ((AllocatedDeviceStatus)o).ShareID = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AllocatedDeviceStatus Make();
}
