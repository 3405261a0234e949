// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeDeviceApplyConfigurationContract]
public sealed partial class VolumeDeviceApplyConfiguration;

internal sealed class VolumeDeviceApplyConfigurationContractAttribute : JsonContractAttribute<VolumeDeviceApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeDeviceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "DevicePath", "devicePath", static o => ((VolumeDeviceApplyConfiguration)o).DevicePath, static (o, v) => ((VolumeDeviceApplyConfiguration)o).DevicePath = v),
        Optional<string>(options, "Name", "name", static o => ((VolumeDeviceApplyConfiguration)o).Name, static (o, v) => ((VolumeDeviceApplyConfiguration)o).Name = v),
    ];
}
