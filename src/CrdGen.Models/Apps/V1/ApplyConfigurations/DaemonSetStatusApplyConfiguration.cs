// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="DaemonSetStatus"/>.</summary>
public sealed partial class DaemonSetStatusApplyConfiguration
{
    /// <inheritdoc cref="DaemonSetStatus.CollisionCount"/>
    [JsonPropertyName("collisionCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CollisionCount { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<DaemonSetConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.CurrentNumberScheduled"/>
    [JsonPropertyName("currentNumberScheduled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentNumberScheduled { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.DesiredNumberScheduled"/>
    [JsonPropertyName("desiredNumberScheduled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DesiredNumberScheduled { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.NumberAvailable"/>
    [JsonPropertyName("numberAvailable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberAvailable { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.NumberMisscheduled"/>
    [JsonPropertyName("numberMisscheduled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberMisscheduled { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.NumberReady"/>
    [JsonPropertyName("numberReady")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberReady { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.NumberUnavailable"/>
    [JsonPropertyName("numberUnavailable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberUnavailable { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="DaemonSetStatus.UpdatedNumberScheduled"/>
    [JsonPropertyName("updatedNumberScheduled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UpdatedNumberScheduled { get; set; }
}
