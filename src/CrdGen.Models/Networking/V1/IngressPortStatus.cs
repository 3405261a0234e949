// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressPortStatus represents the error condition of a service port</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressPortStatus")]
public sealed partial class IngressPortStatus
{
    /// <summary>
    /// error is to record the problem with the service port
    /// The format of the error shall comply with the following rules:
    /// - built-in error values shall be specified in this file and those shall use
    /// CamelCase names
    /// - cloud provider specific error values must have names that comply with the
    /// format foo.example.com/CamelCase.
    /// </summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Pattern("""^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$""")]
    [Schema(MaxLength = 316)]
    public string? Error { get; set; }

    /// <summary>port is the port number of the ingress port.</summary>
    [JsonPropertyName("port")]
    public required int Port { get; set; }

    /// <summary>
    /// protocol is the protocol of the ingress port.
    /// The supported values are: "TCP", "UDP", "SCTP"
    /// </summary>
    [JsonPropertyName("protocol")]
    public required string Protocol { get; set; }
}
