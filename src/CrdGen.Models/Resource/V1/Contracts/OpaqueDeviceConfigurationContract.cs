// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[OpaqueDeviceConfigurationContract]
public sealed partial class OpaqueDeviceConfiguration;

internal sealed class OpaqueDeviceConfigurationContractAttribute : JsonContractAttribute<OpaqueDeviceConfiguration>
{
    protected override OpaqueDeviceConfiguration New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Driver", "driver", static o => ((OpaqueDeviceConfiguration)o).Driver, static (o, v) => ((OpaqueDeviceConfiguration)o).Driver = v!),
        Required<RawExtension>(options, "Parameters", "parameters", static o => ((OpaqueDeviceConfiguration)o).Parameters, static (o, v) => ((OpaqueDeviceConfiguration)o).Parameters = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern OpaqueDeviceConfiguration Make();
}
