// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// ObjectMetricStatus indicates the current value of a metric describing a
/// kubernetes object (for example, hits-per-second on an Ingress object).
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.ObjectMetricStatus")]
public sealed partial class ObjectMetricStatus
{
    /// <summary>current contains the current value for the given metric</summary>
    [JsonPropertyName("current")]
    public required MetricValueStatus Current { get; set; }

    /// <summary>DescribedObject specifies the descriptions of a object,such as kind,name apiVersion</summary>
    [JsonPropertyName("describedObject")]
    public required CrossVersionObjectReference DescribedObject { get; set; }

    /// <summary>metric identifies the target metric by name and selector</summary>
    [JsonPropertyName("metric")]
    public required MetricIdentifier Metric { get; set; }
}
