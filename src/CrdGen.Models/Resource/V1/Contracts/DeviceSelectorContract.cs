// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceSelectorContract]
public sealed partial class DeviceSelector;

internal sealed class DeviceSelectorContractAttribute : JsonContractAttribute<DeviceSelector>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceSelector New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CELDeviceSelector>(options, "Cel", "cel", static o => ((DeviceSelector)o).Cel, static (o, v) => ((DeviceSelector)o).Cel = v),
    ];
}
