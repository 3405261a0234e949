// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerPort represents a network port in a single container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerPort")]
public sealed partial class ContainerPort
{
    /// <summary>
    /// Number of port to expose on the pod's IP address.
    /// This must be a valid port number, 0 &lt; x &lt; 65536.
    /// </summary>
    [JsonPropertyName("containerPort")]
    public required int ContainerPortValue { get; set; }

    /// <summary>What host IP to bind the external port to.</summary>
    [JsonPropertyName("hostIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostIP { get; set; }

    /// <summary>
    /// Number of port to expose on the host.
    /// If specified, this must be a valid port number, 0 &lt; x &lt; 65536.
    /// If HostNetwork is specified, this must match ContainerPort.
    /// Most containers do not need this.
    /// </summary>
    [JsonPropertyName("hostPort")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? HostPort { get; set; }

    /// <summary>
    /// If specified, this must be an IANA_SVC_NAME and unique within the pod. Each
    /// named port in a pod must have a unique name. Name for the port that can be
    /// referred to by services.
    /// </summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>
    /// Protocol for port. Must be UDP, TCP, or SCTP.
    /// Defaults to "TCP".
    /// </summary>
    [JsonPropertyName("protocol")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default("TCP")]
    public string? Protocol { get; set; }
}
