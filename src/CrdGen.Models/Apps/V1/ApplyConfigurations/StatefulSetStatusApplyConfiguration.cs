// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="StatefulSetStatus"/>.</summary>
public sealed partial class StatefulSetStatusApplyConfiguration
{
    /// <inheritdoc cref="StatefulSetStatus.AvailableReplicas"/>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.CollisionCount"/>
    [JsonPropertyName("collisionCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CollisionCount { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<StatefulSetConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.CurrentReplicas"/>
    [JsonPropertyName("currentReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentReplicas { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.CurrentRevision"/>
    [JsonPropertyName("currentRevision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CurrentRevision { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.ReadyReplicas"/>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.UpdateRevision"/>
    [JsonPropertyName("updateRevision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UpdateRevision { get; set; }

    /// <inheritdoc cref="StatefulSetStatus.UpdatedReplicas"/>
    [JsonPropertyName("updatedReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UpdatedReplicas { get; set; }
}
