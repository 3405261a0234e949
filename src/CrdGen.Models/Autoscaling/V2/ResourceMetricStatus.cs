// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>
/// ResourceMetricStatus indicates the current value of a resource metric known to
/// Kubernetes, as specified in requests and limits, describing each pod in the
/// current scale target (e.g. CPU or memory).  Such metrics are built in to
/// Kubernetes, and have special scaling options on top of those available to
/// normal per-pod metrics using the "pods" source.
/// </summary>
[KubernetesType("io.k8s.api.autoscaling.v2.ResourceMetricStatus")]
public sealed partial class ResourceMetricStatus
{
    /// <summary>current contains the current value for the given metric</summary>
    [JsonPropertyName("current")]
    public required MetricValueStatus Current { get; set; }

    /// <summary>name is the name of the resource in question.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
