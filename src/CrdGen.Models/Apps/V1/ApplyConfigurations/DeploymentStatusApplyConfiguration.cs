// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="DeploymentStatus"/>.</summary>
public sealed partial class DeploymentStatusApplyConfiguration
{
    /// <inheritdoc cref="DeploymentStatus.AvailableReplicas"/>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <inheritdoc cref="DeploymentStatus.CollisionCount"/>
    [JsonPropertyName("collisionCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CollisionCount { get; set; }

    /// <inheritdoc cref="DeploymentStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<DeploymentConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="DeploymentStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="DeploymentStatus.ReadyReplicas"/>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <inheritdoc cref="DeploymentStatus.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="DeploymentStatus.TerminatingReplicas"/>
    [JsonPropertyName("terminatingReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TerminatingReplicas { get; set; }

    /// <inheritdoc cref="DeploymentStatus.UnavailableReplicas"/>
    [JsonPropertyName("unavailableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UnavailableReplicas { get; set; }

    /// <inheritdoc cref="DeploymentStatus.UpdatedReplicas"/>
    [JsonPropertyName("updatedReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UpdatedReplicas { get; set; }
}
