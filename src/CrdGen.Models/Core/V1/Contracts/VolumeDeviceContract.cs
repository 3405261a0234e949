// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeDeviceContract]
public sealed partial class VolumeDevice;

internal sealed class VolumeDeviceContractAttribute : JsonContractAttribute<VolumeDevice>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeDevice New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "DevicePath", "devicePath", static o => ((VolumeDevice)o).DevicePath, static (o, v) => ((VolumeDevice)o).DevicePath = v!),
        Required<string>(options, "Name", "name", static o => ((VolumeDevice)o).Name, static (o, v) => ((VolumeDevice)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeDevice Make();
}
