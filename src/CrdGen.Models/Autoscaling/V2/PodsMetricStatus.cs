// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// PodsMetricStatus indicates the current value of a metric describing each pod in
/// the current scale target (for example, transactions-processed-per-second).
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.PodsMetricStatus")]
public sealed partial class PodsMetricStatus
{
    /// <summary>current contains the current value for the given metric</summary>
    [JsonPropertyName("current")]
    public required MetricValueStatus Current { get; set; }

    /// <summary>metric identifies the target metric by name and selector</summary>
    [JsonPropertyName("metric")]
    public required MetricIdentifier Metric { get; set; }
}
