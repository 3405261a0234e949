// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// ResourceMetricSource indicates how to scale on a resource metric known to
/// Kubernetes, as specified in requests and limits, describing each pod in the
/// current scale target (e.g. CPU or memory).  The values will be averaged
/// together before being compared to the target.  Such metrics are built in to
/// Kubernetes, and have special scaling options on top of those available to
/// normal per-pod metrics using the "pods" source.  Only one "target" type
/// should be set.
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.ResourceMetricSource")]
public sealed partial class ResourceMetricSource
{
    /// <summary>name is the name of the resource in question.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>target specifies the target value for the given metric</summary>
    [JsonPropertyName("target")]
    public required MetricTarget Target { get; set; }
}
