// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// ObjectMetricSource indicates how to scale on a metric describing a
/// kubernetes object (for example, hits-per-second on an Ingress object).
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.ObjectMetricSource")]
public sealed partial class ObjectMetricSource
{
    /// <summary>describedObject specifies the descriptions of a object,such as kind,name apiVersion</summary>
    [JsonPropertyName("describedObject")]
    public required CrossVersionObjectReference DescribedObject { get; set; }

    /// <summary>metric identifies the target metric by name and selector</summary>
    [JsonPropertyName("metric")]
    public required MetricIdentifier Metric { get; set; }

    /// <summary>target specifies the target value for the given metric</summary>
    [JsonPropertyName("target")]
    public required MetricTarget Target { get; set; }
}
