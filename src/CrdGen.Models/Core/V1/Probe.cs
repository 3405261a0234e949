// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// Probe describes a health check to be performed against a container to determine whether it is
/// alive or ready to receive traffic.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.Probe")]
public sealed partial class Probe
{
    /// <summary>Exec specifies a command to execute in the container.</summary>
    [JsonPropertyName("exec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExecAction? Exec { get; set; }

    /// <summary>
    /// Minimum consecutive failures for the probe to be considered failed after having succeeded.
    /// Defaults to 3. Minimum value is 1.
    /// </summary>
    [JsonPropertyName("failureThreshold")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FailureThreshold { get; set; }

    /// <summary>GRPC specifies a GRPC HealthCheckRequest.</summary>
    [JsonPropertyName("grpc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GRPCAction? Grpc { get; set; }

    /// <summary>HTTPGet specifies an HTTP GET request to perform.</summary>
    [JsonPropertyName("httpGet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HTTPGetAction? HttpGet { get; set; }

    /// <summary>
    /// Number of seconds after the container has started before liveness probes are initiated.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
    /// </summary>
    [JsonPropertyName("initialDelaySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? InitialDelaySeconds { get; set; }

    /// <summary>
    /// How often (in seconds) to perform the probe.
    /// Default to 10 seconds. Minimum value is 1.
    /// </summary>
    [JsonPropertyName("periodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PeriodSeconds { get; set; }

    /// <summary>
    /// Minimum consecutive successes for the probe to be considered successful after having failed.
    /// Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
    /// </summary>
    [JsonPropertyName("successThreshold")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SuccessThreshold { get; set; }

    /// <summary>TCPSocket specifies a connection to a TCP port.</summary>
    [JsonPropertyName("tcpSocket")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TCPSocketAction? TcpSocket { get; set; }

    /// <summary>
    /// Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
    /// The grace period is the duration in seconds after the processes running in the pod are sent
    /// a termination signal and the time when the processes are forcibly halted with a kill signal.
    /// Set this value longer than the expected cleanup time for your process.
    /// If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
    /// value overrides the value provided by the pod spec.
    /// Value must be non-negative integer. The value zero indicates stop immediately via
    /// the kill signal (no opportunity to shut down).
    /// This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
    /// Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
    /// </summary>
    [JsonPropertyName("terminationGracePeriodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? TerminationGracePeriodSeconds { get; set; }

    /// <summary>
    /// Number of seconds after which the probe times out.
    /// Defaults to 1 second. Minimum value is 1.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
    /// </summary>
    [JsonPropertyName("timeoutSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimeoutSeconds { get; set; }
}
