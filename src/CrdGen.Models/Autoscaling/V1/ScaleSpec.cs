// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>ScaleSpec describes the attributes of a scale subresource.</summary>
[KubernetesType("io.k8s.api.autoscaling.v1.ScaleSpec")]
public sealed partial class ScaleSpec
{
    /// <summary>replicas is the desired number of instances for the scaled object.</summary>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default(0)]
    public int? Replicas { get; set; }
}
