// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LifecycleHandlerApplyConfigurationContract]
public sealed partial class LifecycleHandlerApplyConfiguration;

internal sealed class LifecycleHandlerApplyConfigurationContractAttribute : JsonContractAttribute<LifecycleHandlerApplyConfiguration>
{
    protected override LifecycleHandlerApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExecAction>(options, "Exec", "exec", static o => ((LifecycleHandlerApplyConfiguration)o).Exec, static (o, v) => ((LifecycleHandlerApplyConfiguration)o).Exec = v),
        Optional<HTTPGetActionApplyConfiguration>(options, "HttpGet", "httpGet", static o => ((LifecycleHandlerApplyConfiguration)o).HttpGet, static (o, v) => ((LifecycleHandlerApplyConfiguration)o).HttpGet = v),
        Optional<SleepActionApplyConfiguration>(options, "Sleep", "sleep", static o => ((LifecycleHandlerApplyConfiguration)o).Sleep, static (o, v) => ((LifecycleHandlerApplyConfiguration)o).Sleep = v),
        Optional<TCPSocketActionApplyConfiguration>(options, "TcpSocket", "tcpSocket", static o => ((LifecycleHandlerApplyConfiguration)o).TcpSocket, static (o, v) => ((LifecycleHandlerApplyConfiguration)o).TcpSocket = v),
    ];
}
