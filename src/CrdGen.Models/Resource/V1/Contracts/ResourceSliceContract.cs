// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceSliceContract]
public sealed partial class ResourceSlice;

internal sealed class ResourceSliceContractAttribute : JsonContractAttribute<ResourceSlice>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ResourceSlice New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceSlice)o).ApiVersion, static (o, v) => ((ResourceSlice)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceSlice)o).Kind, static (o, v) => ((ResourceSlice)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceSlice)o).Metadata, static (o, v) => ((ResourceSlice)o).Metadata = v!),
        Required<ResourceSliceSpec>(options, "Spec", "spec", static o => ((ResourceSlice)o).Spec, static (o, v) => ((ResourceSlice)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceSlice Make();
}
