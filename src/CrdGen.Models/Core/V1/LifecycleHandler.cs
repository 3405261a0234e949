// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// LifecycleHandler defines a specific action that should be taken in a lifecycle
/// hook. One and only one of the fields, except TCPSocket must be specified.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.LifecycleHandler")]
public sealed partial class LifecycleHandler
{
    /// <summary>Exec specifies a command to execute in the container.</summary>
    [JsonPropertyName("exec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExecAction? Exec { get; set; }

    /// <summary>HTTPGet specifies an HTTP GET request to perform.</summary>
    [JsonPropertyName("httpGet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HTTPGetAction? HttpGet { get; set; }

    /// <summary>Sleep represents a duration that the container should sleep.</summary>
    [JsonPropertyName("sleep")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SleepAction? Sleep { get; set; }

    /// <summary>
    /// Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept
    /// for backward compatibility. There is no validation of this field and
    /// lifecycle hooks will fail at runtime when it is specified.
    /// </summary>
    [JsonPropertyName("tcpSocket")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TCPSocketAction? TcpSocket { get; set; }
}
