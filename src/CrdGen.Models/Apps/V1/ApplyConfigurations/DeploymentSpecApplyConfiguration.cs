// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="DeploymentSpec"/>.</summary>
public sealed partial class DeploymentSpecApplyConfiguration
{
    /// <inheritdoc cref="DeploymentSpec.MinReadySeconds"/>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <inheritdoc cref="DeploymentSpec.Paused"/>
    [JsonPropertyName("paused")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Paused { get; set; }

    /// <inheritdoc cref="DeploymentSpec.ProgressDeadlineSeconds"/>
    [JsonPropertyName("progressDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ProgressDeadlineSeconds { get; set; }

    /// <inheritdoc cref="DeploymentSpec.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="DeploymentSpec.RevisionHistoryLimit"/>
    [JsonPropertyName("revisionHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RevisionHistoryLimit { get; set; }

    /// <inheritdoc cref="DeploymentSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="DeploymentSpec.Strategy"/>
    [JsonPropertyName("strategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeploymentStrategy? Strategy { get; set; }

    /// <inheritdoc cref="DeploymentSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpecApplyConfiguration? Template { get; set; }
}
