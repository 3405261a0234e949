// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Probe"/>.</summary>
public sealed partial class ProbeApplyConfiguration
{
    /// <inheritdoc cref="Probe.Exec"/>
    [JsonPropertyName("exec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExecAction? Exec { get; set; }

    /// <inheritdoc cref="Probe.FailureThreshold"/>
    [JsonPropertyName("failureThreshold")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FailureThreshold { get; set; }

    /// <inheritdoc cref="Probe.Grpc"/>
    [JsonPropertyName("grpc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GRPCActionApplyConfiguration? Grpc { get; set; }

    /// <inheritdoc cref="Probe.HttpGet"/>
    [JsonPropertyName("httpGet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HTTPGetActionApplyConfiguration? HttpGet { get; set; }

    /// <inheritdoc cref="Probe.InitialDelaySeconds"/>
    [JsonPropertyName("initialDelaySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? InitialDelaySeconds { get; set; }

    /// <inheritdoc cref="Probe.PeriodSeconds"/>
    [JsonPropertyName("periodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PeriodSeconds { get; set; }

    /// <inheritdoc cref="Probe.SuccessThreshold"/>
    [JsonPropertyName("successThreshold")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SuccessThreshold { get; set; }

    /// <inheritdoc cref="Probe.TcpSocket"/>
    [JsonPropertyName("tcpSocket")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TCPSocketActionApplyConfiguration? TcpSocket { get; set; }

    /// <inheritdoc cref="Probe.TerminationGracePeriodSeconds"/>
    [JsonPropertyName("terminationGracePeriodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? TerminationGracePeriodSeconds { get; set; }

    /// <inheritdoc cref="Probe.TimeoutSeconds"/>
    [JsonPropertyName("timeoutSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimeoutSeconds { get; set; }
}
