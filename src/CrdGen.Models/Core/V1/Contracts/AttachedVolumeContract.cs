// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AttachedVolumeContract]
public sealed partial class AttachedVolume;

internal sealed class AttachedVolumeContractAttribute : JsonContractAttribute<AttachedVolume>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override AttachedVolume New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "DevicePath", "devicePath", static o => ((AttachedVolume)o).DevicePath, static (o, v) => ((AttachedVolume)o).DevicePath = v!),
        Required<string>(options, "Name", "name", static o => ((AttachedVolume)o).Name, static (o, v) => ((AttachedVolume)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern AttachedVolume Make();
}
