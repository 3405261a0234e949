// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>DeploymentStrategy describes how to replace existing pods with new ones.</summary>
[KubernetesType("io.k8s.api.apps.v1.DeploymentStrategy")]
public sealed partial class DeploymentStrategy
{
    /// <summary>
    /// Rolling update config params. Present only if DeploymentStrategyType =
    /// RollingUpdate.
    /// </summary>
    [JsonPropertyName("rollingUpdate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RollingUpdateDeployment? RollingUpdate { get; set; }

    /// <summary>Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
