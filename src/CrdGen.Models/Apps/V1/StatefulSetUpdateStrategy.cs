// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>
/// StatefulSetUpdateStrategy indicates the strategy that the StatefulSet
/// controller will use to perform updates. It includes any additional parameters
/// necessary to perform the update for the indicated strategy.
/// </summary>
[KubernetesType("io.k8s.api.apps.v1.StatefulSetUpdateStrategy")]
public sealed partial class StatefulSetUpdateStrategy
{
    /// <summary>RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.</summary>
    [JsonPropertyName("rollingUpdate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RollingUpdateStatefulSetStrategy? RollingUpdate { get; set; }

    /// <summary>
    /// Type indicates the type of the StatefulSetUpdateStrategy.
    /// Default is RollingUpdate.
    /// </summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
