// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="ReplicaSetSpec"/>.</summary>
public sealed partial class ReplicaSetSpecApplyConfiguration
{
    /// <inheritdoc cref="ReplicaSetSpec.MinReadySeconds"/>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <inheritdoc cref="ReplicaSetSpec.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="ReplicaSetSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="ReplicaSetSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpecApplyConfiguration? Template { get; set; }
}
