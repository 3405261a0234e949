// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[HTTPIngressPathContract]
public sealed partial class HTTPIngressPath;

internal sealed class HTTPIngressPathContractAttribute : JsonContractAttribute<HTTPIngressPath>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HTTPIngressPath New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<IngressBackend>(options, "Backend", "backend", static o => ((HTTPIngressPath)o).Backend, static (o, v) => ((HTTPIngressPath)o).Backend = v!),
        Optional<string>(options, "Path", "path", static o => ((HTTPIngressPath)o).Path, static (o, v) => ((HTTPIngressPath)o).Path = v),
        Required<string>(options, "PathType", "pathType", static o => ((HTTPIngressPath)o).PathType, static (o, v) => ((HTTPIngressPath)o).PathType = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HTTPIngressPath Make();
}
