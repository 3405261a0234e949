// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HTTPGetActionContract]
public sealed partial class HTTPGetAction;

internal sealed class HTTPGetActionContractAttribute : JsonContractAttribute<HTTPGetAction>
{
    protected override HTTPGetAction New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Host", "host", static o => ((HTTPGetAction)o).Host, static (o, v) => ((HTTPGetAction)o).Host = v),
        Optional<List<HTTPHeader>>(options, "HttpHeaders", "httpHeaders", static o => ((HTTPGetAction)o).HttpHeaders, static (o, v) => ((HTTPGetAction)o).HttpHeaders = v),
        Optional<string>(options, "Path", "path", static o => ((HTTPGetAction)o).Path, static (o, v) => ((HTTPGetAction)o).Path = v),
        Required<IntOrString>(options, "Port", "port", static o => ((HTTPGetAction)o).Port, static (o, v) => ((HTTPGetAction)o).Port = v),
        Optional<string>(options, "Scheme", "scheme", static o => ((HTTPGetAction)o).Scheme, static (o, v) => ((HTTPGetAction)o).Scheme = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HTTPGetAction Make();
}
