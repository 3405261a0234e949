// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NamespaceStatus is information about the current status of a Namespace.</summary>
[KubernetesType("io.k8s.api.core.v1.NamespaceStatus")]
public sealed partial class NamespaceStatus
{
    /// <summary>Represents the latest available observations of a namespace's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<NamespaceCondition>? Conditions { get; set; }

    /// <summary>
    /// Phase is the current lifecycle phase of the namespace.
    /// More info: https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
    /// </summary>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }
}
