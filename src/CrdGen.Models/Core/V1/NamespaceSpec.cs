// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NamespaceSpec describes the attributes on a Namespace.</summary>
[KubernetesType("io.k8s.api.core.v1.NamespaceSpec")]
public sealed partial class NamespaceSpec
{
    /// <summary>
    /// Finalizers is an opaque list of values that must be empty to permanently remove object from storage.
    /// More info: https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
    /// </summary>
    [JsonPropertyName("finalizers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    [Items(Description = "FinalizerName is the name identifying a finalizer during namespace lifecycle.")]
    public List<string>? Finalizers { get; set; }
}
