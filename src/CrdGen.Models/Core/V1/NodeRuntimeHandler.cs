// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeRuntimeHandler is a set of runtime handler information.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeRuntimeHandler")]
public sealed partial class NodeRuntimeHandler
{
    /// <summary>Supported features.</summary>
    [JsonPropertyName("features")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeRuntimeHandlerFeatures? Features { get; set; }

    /// <summary>
    /// Runtime handler name.
    /// Empty for the default runtime handler.
    /// </summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }
}
