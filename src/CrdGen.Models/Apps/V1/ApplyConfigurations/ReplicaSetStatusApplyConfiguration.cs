// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="ReplicaSetStatus"/>.</summary>
public sealed partial class ReplicaSetStatusApplyConfiguration
{
    /// <inheritdoc cref="ReplicaSetStatus.AvailableReplicas"/>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ReplicaSetConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.FullyLabeledReplicas"/>
    [JsonPropertyName("fullyLabeledReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FullyLabeledReplicas { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.ReadyReplicas"/>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="ReplicaSetStatus.TerminatingReplicas"/>
    [JsonPropertyName("terminatingReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TerminatingReplicas { get; set; }
}
