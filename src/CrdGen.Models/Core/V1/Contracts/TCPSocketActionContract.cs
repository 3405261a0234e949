// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TCPSocketActionContract]
public sealed partial class TCPSocketAction;

internal sealed class TCPSocketActionContractAttribute : JsonContractAttribute<TCPSocketAction>
{
    protected override TCPSocketAction New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Host", "host", static o => ((TCPSocketAction)o).Host, static (o, v) => ((TCPSocketAction)o).Host = v),
        Required<IntOrString>(options, "Port", "port", static o => ((TCPSocketAction)o).Port, static (o, v) => ((TCPSocketAction)o).Port = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TCPSocketAction Make();
}
