// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[NetworkDeviceDataContract]
public sealed partial class NetworkDeviceData;

internal sealed class NetworkDeviceDataContractAttribute : JsonContractAttribute<NetworkDeviceData>
{
    protected override NetworkDeviceData New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "HardwareAddress", "hardwareAddress", static o => ((NetworkDeviceData)o).HardwareAddress, static (o, v) => ((NetworkDeviceData)o).HardwareAddress = v),
        Optional<string>(options, "InterfaceName", "interfaceName", static o => ((NetworkDeviceData)o).InterfaceName, static (o, v) => ((NetworkDeviceData)o).InterfaceName = v),
        Optional<List<string>>(options, "Ips", "ips", static o => ((NetworkDeviceData)o).Ips, static (o, v) => ((NetworkDeviceData)o).Ips = v),
    ];
}
