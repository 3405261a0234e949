// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>MetricTarget defines the target value, average value, or average utilization of a specific metric</summary>
[KubernetesType("io.k8s.api.autoscaling.v2.MetricTarget")]
public sealed partial class MetricTarget
{
    /// <summary>
    /// averageUtilization is the target value of the average of the
    /// resource metric across all relevant pods, represented as a percentage of
    /// the requested value of the resource for the pods.
    /// Currently only valid for Resource metric source type
    /// </summary>
    [JsonPropertyName("averageUtilization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AverageUtilization { get; set; }

    /// <summary>
    /// averageValue is the target value of the average of the
    /// metric across all relevant pods (as a quantity)
    /// </summary>
    [JsonPropertyName("averageValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? AverageValue { get; set; }

    /// <summary>type represents whether the metric type is Utilization, Value, or AverageValue</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }

    /// <summary>value is the target value of the metric (as a quantity).</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? Value { get; set; }
}
