// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HTTPGetActionApplyConfigurationContract]
public sealed partial class HTTPGetActionApplyConfiguration;

internal sealed class HTTPGetActionApplyConfigurationContractAttribute : JsonContractAttribute<HTTPGetActionApplyConfiguration>
{
    protected override HTTPGetActionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Host", "host", static o => ((HTTPGetActionApplyConfiguration)o).Host, static (o, v) => ((HTTPGetActionApplyConfiguration)o).Host = v),
        Optional<List<HTTPHeader>>(options, "HttpHeaders", "httpHeaders", static o => ((HTTPGetActionApplyConfiguration)o).HttpHeaders, static (o, v) => ((HTTPGetActionApplyConfiguration)o).HttpHeaders = v),
        Optional<string>(options, "Path", "path", static o => ((HTTPGetActionApplyConfiguration)o).Path, static (o, v) => ((HTTPGetActionApplyConfiguration)o).Path = v),
        Optional<IntOrString?>(options, "Port", "port", static o => ((HTTPGetActionApplyConfiguration)o).Port, static (o, v) => ((HTTPGetActionApplyConfiguration)o).Port = v),
        Optional<string>(options, "Scheme", "scheme", static o => ((HTTPGetActionApplyConfiguration)o).Scheme, static (o, v) => ((HTTPGetActionApplyConfiguration)o).Scheme = v),
    ];
}
