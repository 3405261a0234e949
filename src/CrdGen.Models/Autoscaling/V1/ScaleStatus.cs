// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>ScaleStatus represents the current status of a scale subresource.</summary>
[KubernetesType("io.k8s.api.autoscaling.v1.ScaleStatus")]
public sealed partial class ScaleStatus
{
    /// <summary>replicas is the actual number of observed instances of the scaled object.</summary>
    [JsonPropertyName("replicas")]
    public required int Replicas { get; set; }

    /// <summary>
    /// selector is the label query over pods that should match the replicas count. This is same
    /// as the label selector but in the string format to avoid introspection
    /// by clients. The string will be in the same format as the query-param syntax.
    /// More info about label selectors: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
    /// </summary>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Selector { get; set; }
}
