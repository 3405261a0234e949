// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Node.V1;

/// <summary>
/// Scheduling specifies the scheduling constraints for nodes supporting a
/// RuntimeClass.
/// </summary>
[KubernetesType("io.k8s.api.node.v1.Scheduling")]
public sealed partial class Scheduling
{
    /// <summary>
    /// nodeSelector lists labels that must be present on nodes that support this
    /// RuntimeClass. Pods using this RuntimeClass can only be scheduled to a
    /// node matched by this selector. The RuntimeClass nodeSelector is merged
    /// with a pod's existing nodeSelector. Any conflicts will cause the pod to
    /// be rejected in admission.
    /// </summary>
    [JsonPropertyName("nodeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [MapType(MapType.Atomic)]
    public Dictionary<string, string>? NodeSelector { get; set; }

    /// <summary>
    /// tolerations are appended (excluding duplicates) to pods running with this
    /// RuntimeClass during admission, effectively unioning the set of nodes
    /// tolerated by the pod and the RuntimeClass.
    /// </summary>
    [JsonPropertyName("tolerations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<Core.V1.Toleration>? Tolerations { get; set; }
}
