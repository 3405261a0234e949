// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ProbeApplyConfigurationContract]
public sealed partial class ProbeApplyConfiguration;

internal sealed class ProbeApplyConfigurationContractAttribute : JsonContractAttribute<ProbeApplyConfiguration>
{
    protected override ProbeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExecAction>(options, "Exec", "exec", static o => ((ProbeApplyConfiguration)o).Exec, static (o, v) => ((ProbeApplyConfiguration)o).Exec = v),
        Optional<int?>(options, "FailureThreshold", "failureThreshold", static o => ((ProbeApplyConfiguration)o).FailureThreshold, static (o, v) => ((ProbeApplyConfiguration)o).FailureThreshold = v),
        Optional<GRPCActionApplyConfiguration>(options, "Grpc", "grpc", static o => ((ProbeApplyConfiguration)o).Grpc, static (o, v) => ((ProbeApplyConfiguration)o).Grpc = v),
        Optional<HTTPGetActionApplyConfiguration>(options, "HttpGet", "httpGet", static o => ((ProbeApplyConfiguration)o).HttpGet, static (o, v) => ((ProbeApplyConfiguration)o).HttpGet = v),
        Optional<int?>(options, "InitialDelaySeconds", "initialDelaySeconds", static o => ((ProbeApplyConfiguration)o).InitialDelaySeconds, static (o, v) => ((ProbeApplyConfiguration)o).InitialDelaySeconds = v),
        Optional<int?>(options, "PeriodSeconds", "periodSeconds", static o => ((ProbeApplyConfiguration)o).PeriodSeconds, static (o, v) => ((ProbeApplyConfiguration)o).PeriodSeconds = v),
        Optional<int?>(options, "SuccessThreshold", "successThreshold", static o => ((ProbeApplyConfiguration)o).SuccessThreshold, static (o, v) => ((ProbeApplyConfiguration)o).SuccessThreshold = v),
        Optional<TCPSocketActionApplyConfiguration>(options, "TcpSocket", "tcpSocket", static o => ((ProbeApplyConfiguration)o).TcpSocket, static (o, v) => ((ProbeApplyConfiguration)o).TcpSocket = v),
        Optional<long?>(options, "TerminationGracePeriodSeconds", "terminationGracePeriodSeconds", static o => ((ProbeApplyConfiguration)o).TerminationGracePeriodSeconds, static (o, v) => ((ProbeApplyConfiguration)o).TerminationGracePeriodSeconds = v),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((ProbeApplyConfiguration)o).TimeoutSeconds, static (o, v) => ((ProbeApplyConfiguration)o).TimeoutSeconds = v),
    ];
}
