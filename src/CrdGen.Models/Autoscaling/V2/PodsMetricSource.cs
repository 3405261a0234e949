// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// PodsMetricSource indicates how to scale on a metric describing each pod in
/// the current scale target (for example, transactions-processed-per-second).
/// The values will be averaged together before being compared to the target
/// value.
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.PodsMetricSource")]
public sealed partial class PodsMetricSource
{
    /// <summary>metric identifies the target metric by name and selector</summary>
    [JsonPropertyName("metric")]
    public required MetricIdentifier Metric { get; set; }

    /// <summary>target specifies the target value for the given metric</summary>
    [JsonPropertyName("target")]
    public required MetricTarget Target { get; set; }
}
