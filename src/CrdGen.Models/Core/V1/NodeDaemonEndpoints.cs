// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeDaemonEndpoints lists ports opened by daemons running on the Node.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeDaemonEndpoints")]
public sealed partial class NodeDaemonEndpoints
{
    /// <summary>Endpoint on which Kubelet is listening.</summary>
    [JsonPropertyName("kubeletEndpoint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaemonEndpoint? KubeletEndpoint { get; set; }
}
