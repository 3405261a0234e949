// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TCPSocketActionApplyConfigurationContract]
public sealed partial class TCPSocketActionApplyConfiguration;

internal sealed class TCPSocketActionApplyConfigurationContractAttribute : JsonContractAttribute<TCPSocketActionApplyConfiguration>
{
    protected override TCPSocketActionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Host", "host", static o => ((TCPSocketActionApplyConfiguration)o).Host, static (o, v) => ((TCPSocketActionApplyConfiguration)o).Host = v),
        Optional<IntOrString?>(options, "Port", "port", static o => ((TCPSocketActionApplyConfiguration)o).Port, static (o, v) => ((TCPSocketActionApplyConfiguration)o).Port = v),
    ];
}
