// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttributesClassContract]
public sealed partial class VolumeAttributesClass;

internal sealed class VolumeAttributesClassContractAttribute : JsonContractAttribute<VolumeAttributesClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override VolumeAttributesClass New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((VolumeAttributesClass)o).ApiVersion, static (o, v) => ((VolumeAttributesClass)o).ApiVersion = v!),
        Required<string>(options, "DriverName", "driverName", static o => ((VolumeAttributesClass)o).DriverName, static (o, v) => ((VolumeAttributesClass)o).DriverName = v!),
        Given<string>(options, "Kind", "kind", static o => ((VolumeAttributesClass)o).Kind, static (o, v) => ((VolumeAttributesClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((VolumeAttributesClass)o).Metadata, static (o, v) => ((VolumeAttributesClass)o).Metadata = v!),
        Optional<Dictionary<string, string>>(options, "Parameters", "parameters", static o => ((VolumeAttributesClass)o).Parameters, static (o, v) => ((VolumeAttributesClass)o).Parameters = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeAttributesClass Make();
}
