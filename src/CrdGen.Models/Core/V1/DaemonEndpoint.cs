// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>DaemonEndpoint contains information about a single Daemon endpoint.</summary>
[KubernetesType("io.k8s.api.core.v1.DaemonEndpoint")]
public sealed partial class DaemonEndpoint
{
    /// <summary>Port number of the given endpoint.</summary>
    [JsonPropertyName("Port")]
    public required int Port { get; set; }
}
