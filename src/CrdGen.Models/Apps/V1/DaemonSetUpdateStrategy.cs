// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.</summary>
[KubernetesType("io.k8s.api.apps.v1.DaemonSetUpdateStrategy")]
public sealed partial class DaemonSetUpdateStrategy
{
    /// <summary>Rolling update config params. Present only if type = "RollingUpdate".</summary>
    [JsonPropertyName("rollingUpdate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RollingUpdateDaemonSet? RollingUpdate { get; set; }

    /// <summary>Type of daemon set update. Can be "RollingUpdate" or "OnDelete". Default is RollingUpdate.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
