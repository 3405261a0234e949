// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>TCPSocketAction describes an action based on opening a socket</summary>
[KubernetesType("io.k8s.api.core.v1.TCPSocketAction")]
public sealed partial class TCPSocketAction
{
    /// <summary>Optional: Host name to connect to, defaults to the pod IP.</summary>
    [JsonPropertyName("host")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Host { get; set; }

    /// <summary>
    /// Number or name of the port to access on the container.
    /// Number must be in the range 1 to 65535.
    /// Name must be an IANA_SVC_NAME.
    /// </summary>
    [JsonPropertyName("port")]
    public required IntOrString Port { get; set; }
}
