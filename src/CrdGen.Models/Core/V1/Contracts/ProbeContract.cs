// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ProbeContract]
public sealed partial class Probe;

internal sealed class ProbeContractAttribute : JsonContractAttribute<Probe>
{
    protected override Probe New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExecAction>(options, "Exec", "exec", static o => ((Probe)o).Exec, static (o, v) => ((Probe)o).Exec = v),
        Optional<int?>(options, "FailureThreshold", "failureThreshold", static o => ((Probe)o).FailureThreshold, static (o, v) => ((Probe)o).FailureThreshold = v),
        Optional<GRPCAction>(options, "Grpc", "grpc", static o => ((Probe)o).Grpc, static (o, v) => ((Probe)o).Grpc = v),
        Optional<HTTPGetAction>(options, "HttpGet", "httpGet", static o => ((Probe)o).HttpGet, static (o, v) => ((Probe)o).HttpGet = v),
        Optional<int?>(options, "InitialDelaySeconds", "initialDelaySeconds", static o => ((Probe)o).InitialDelaySeconds, static (o, v) => ((Probe)o).InitialDelaySeconds = v),
        Optional<int?>(options, "PeriodSeconds", "periodSeconds", static o => ((Probe)o).PeriodSeconds, static (o, v) => ((Probe)o).PeriodSeconds = v),
        Optional<int?>(options, "SuccessThreshold", "successThreshold", static o => ((Probe)o).SuccessThreshold, static (o, v) => ((Probe)o).SuccessThreshold = v),
        Optional<TCPSocketAction>(options, "TcpSocket", "tcpSocket", static o => ((Probe)o).TcpSocket, static (o, v) => ((Probe)o).TcpSocket = v),
        Optional<long?>(options, "TerminationGracePeriodSeconds", "terminationGracePeriodSeconds", static o => ((Probe)o).TerminationGracePeriodSeconds, static (o, v) => ((Probe)o).TerminationGracePeriodSeconds = v),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((Probe)o).TimeoutSeconds, static (o, v) => ((Probe)o).TimeoutSeconds = v),
    ];
}
