// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeRuntimeHandlerFeatures is a set of features implemented by the runtime handler.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeRuntimeHandlerFeatures")]
public sealed partial class NodeRuntimeHandlerFeatures
{
    /// <summary>RecursiveReadOnlyMounts is set to true if the runtime handler supports RecursiveReadOnlyMounts.</summary>
    [JsonPropertyName("recursiveReadOnlyMounts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RecursiveReadOnlyMounts { get; set; }

    /// <summary>UserNamespaces is set to true if the runtime handler supports UserNamespaces, including for volumes.</summary>
    [JsonPropertyName("userNamespaces")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNamespaces { get; set; }
}
