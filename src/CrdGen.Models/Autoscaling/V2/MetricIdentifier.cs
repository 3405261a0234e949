// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>MetricIdentifier defines the name and optionally selector for a metric</summary>
[KubernetesType("io.k8s.api.autoscaling.v2.MetricIdentifier")]
public sealed partial class MetricIdentifier
{
    /// <summary>name is the name of the given metric</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// selector is the string-encoded form of a standard kubernetes label selector for the given metric
    /// When set, it is passed as an additional parameter to the metrics server for more specific metrics scoping.
    /// When unset, just the metricName will be used to gather metrics.
    /// </summary>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }
}
