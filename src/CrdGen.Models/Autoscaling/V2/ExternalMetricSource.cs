// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// ExternalMetricSource indicates how to scale on a metric not associated with
/// any Kubernetes object (for example length of queue in cloud
/// messaging service, or QPS from loadbalancer running outside of cluster).
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.ExternalMetricSource")]
public sealed partial class ExternalMetricSource
{
    /// <summary>metric identifies the target metric by name and selector</summary>
    [JsonPropertyName("metric")]
    public required MetricIdentifier Metric { get; set; }

    /// <summary>target specifies the target value for the given metric</summary>
    [JsonPropertyName("target")]
    public required MetricTarget Target { get; set; }
}
