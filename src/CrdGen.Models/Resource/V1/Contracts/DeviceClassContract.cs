// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClassContract]
public sealed partial class DeviceClass;

internal sealed class DeviceClassContractAttribute : JsonContractAttribute<DeviceClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override DeviceClass New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((DeviceClass)o).ApiVersion, static (o, v) => ((DeviceClass)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((DeviceClass)o).Kind, static (o, v) => ((DeviceClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((DeviceClass)o).Metadata, static (o, v) => ((DeviceClass)o).Metadata = v!),
        Required<DeviceClassSpec>(options, "Spec", "spec", static o => ((DeviceClass)o).Spec, static (o, v) => ((DeviceClass)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceClass Make();
}
