// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LifecycleHandlerContract]
public sealed partial class LifecycleHandler;

internal sealed class LifecycleHandlerContractAttribute : JsonContractAttribute<LifecycleHandler>
{
    protected override LifecycleHandler New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExecAction>(options, "Exec", "exec", static o => ((LifecycleHandler)o).Exec, static (o, v) => ((LifecycleHandler)o).Exec = v),
        Optional<HTTPGetAction>(options, "HttpGet", "httpGet", static o => ((LifecycleHandler)o).HttpGet, static (o, v) => ((LifecycleHandler)o).HttpGet = v),
        Optional<SleepAction>(options, "Sleep", "sleep", static o => ((LifecycleHandler)o).Sleep, static (o, v) => ((LifecycleHandler)o).Sleep = v),
        Optional<TCPSocketAction>(options, "TcpSocket", "tcpSocket", static o => ((LifecycleHandler)o).TcpSocket, static (o, v) => ((LifecycleHandler)o).TcpSocket = v),
    ];
}
