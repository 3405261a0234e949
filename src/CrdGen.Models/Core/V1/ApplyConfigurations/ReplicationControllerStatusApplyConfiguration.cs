// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ReplicationControllerStatus"/>.</summary>
public sealed partial class ReplicationControllerStatusApplyConfiguration
{
    /// <inheritdoc cref="ReplicationControllerStatus.AvailableReplicas"/>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <inheritdoc cref="ReplicationControllerStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ReplicationControllerConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="ReplicationControllerStatus.FullyLabeledReplicas"/>
    [JsonPropertyName("fullyLabeledReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FullyLabeledReplicas { get; set; }

    /// <inheritdoc cref="ReplicationControllerStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="ReplicationControllerStatus.ReadyReplicas"/>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <inheritdoc cref="ReplicationControllerStatus.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }
}
