// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>HostIP represents a single IP address allocated to the host.</summary>
[KubernetesType("io.k8s.api.core.v1.HostIP")]
public sealed partial class HostIP
{
    /// <summary>IP is the IP address assigned to the host</summary>
    [JsonPropertyName("ip")]
    public required string IP { get; set; }
}
