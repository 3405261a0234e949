// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="DaemonSetSpec"/>.</summary>
public sealed partial class DaemonSetSpecApplyConfiguration
{
    /// <inheritdoc cref="DaemonSetSpec.MinReadySeconds"/>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <inheritdoc cref="DaemonSetSpec.RevisionHistoryLimit"/>
    [JsonPropertyName("revisionHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RevisionHistoryLimit { get; set; }

    /// <inheritdoc cref="DaemonSetSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="DaemonSetSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpecApplyConfiguration? Template { get; set; }

    /// <inheritdoc cref="DaemonSetSpec.UpdateStrategy"/>
    [JsonPropertyName("updateStrategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaemonSetUpdateStrategy? UpdateStrategy { get; set; }
}
