// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>MetricValueStatus holds the current value for a metric</summary>
[KubernetesType("io.k8s.api.autoscaling.v2.MetricValueStatus")]
public sealed partial class MetricValueStatus
{
    /// <summary>
    /// currentAverageUtilization is the current value of the average of the
    /// resource metric across all relevant pods, represented as a percentage of
    /// the requested value of the resource for the pods.
    /// </summary>
    [JsonPropertyName("averageUtilization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AverageUtilization { get; set; }

    /// <summary>
    /// averageValue is the current value of the average of the
    /// metric across all relevant pods (as a quantity)
    /// </summary>
    [JsonPropertyName("averageValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? AverageValue { get; set; }

    /// <summary>value is the current value of the metric (as a quantity).</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? Value { get; set; }
}
