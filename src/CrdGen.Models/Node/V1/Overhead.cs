// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Node.V1;

/// <summary>Overhead structure represents the resource overhead associated with running a pod.</summary>
[KubernetesType("io.k8s.api.node.v1.Overhead")]
public sealed partial class Overhead
{
    /// <summary>podFixed represents the fixed resource overhead associated with running a pod.</summary>
    [JsonPropertyName("podFixed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? PodFixed { get; set; }
}
