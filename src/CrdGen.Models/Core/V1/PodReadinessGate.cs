// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodReadinessGate contains the reference to a pod condition</summary>
[KubernetesType("io.k8s.api.core.v1.PodReadinessGate")]
public sealed partial class PodReadinessGate
{
    /// <summary>ConditionType refers to a condition in the pod's condition list with matching type.</summary>
    [JsonPropertyName("conditionType")]
    public required string ConditionType { get; set; }
}
