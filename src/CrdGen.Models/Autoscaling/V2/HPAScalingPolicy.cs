// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>HPAScalingPolicy is a single policy which must hold true for a specified past interval.</summary>
[KubernetesType("io.k8s.api.autoscaling.v2.HPAScalingPolicy")]
public sealed partial class HPAScalingPolicy
{
    /// <summary>
    /// periodSeconds specifies the window of time for which the policy should hold true.
    /// PeriodSeconds must be greater than zero and less than or equal to 1800 (30 min).
    /// </summary>
    [JsonPropertyName("periodSeconds")]
    public required int PeriodSeconds { get; set; }

    /// <summary>type is used to specify the scaling policy.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }

    /// <summary>
    /// value contains the amount of change which is permitted by the policy.
    /// It must be greater than zero
    /// </summary>
    [JsonPropertyName("value")]
    public required int Value { get; set; }
}
