// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[APIResourceListContract]
public sealed partial class APIResourceList;

internal sealed class APIResourceListContractAttribute : JsonContractAttribute<APIResourceList>
{
    protected override APIResourceList New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((APIResourceList)o).ApiVersion, static (o, v) => ((APIResourceList)o).ApiVersion = v),
        Required<string>(options, "GroupVersion", "groupVersion", static o => ((APIResourceList)o).GroupVersion, static (o, v) => ((APIResourceList)o).GroupVersion = v!),
        Optional<string>(options, "Kind", "kind", static o => ((APIResourceList)o).Kind, static (o, v) => ((APIResourceList)o).Kind = v),
        Required<List<APIResource>>(options, "Resources", "resources", static o => ((APIResourceList)o).Resources, static (o, v) => ((APIResourceList)o).Resources = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern APIResourceList Make();
}
