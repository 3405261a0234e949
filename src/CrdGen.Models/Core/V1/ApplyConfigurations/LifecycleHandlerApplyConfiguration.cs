// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="LifecycleHandler"/>.</summary>
public sealed partial class LifecycleHandlerApplyConfiguration
{
    /// <inheritdoc cref="LifecycleHandler.Exec"/>
    [JsonPropertyName("exec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExecAction? Exec { get; set; }

    /// <inheritdoc cref="LifecycleHandler.HttpGet"/>
    [JsonPropertyName("httpGet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HTTPGetActionApplyConfiguration? HttpGet { get; set; }

    /// <inheritdoc cref="LifecycleHandler.Sleep"/>
    [JsonPropertyName("sleep")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SleepActionApplyConfiguration? Sleep { get; set; }

    /// <inheritdoc cref="LifecycleHandler.TcpSocket"/>
    [JsonPropertyName("tcpSocket")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TCPSocketActionApplyConfiguration? TcpSocket { get; set; }
}
