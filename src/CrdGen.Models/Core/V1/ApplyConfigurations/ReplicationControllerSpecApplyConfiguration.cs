// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ReplicationControllerSpec"/>.</summary>
public sealed partial class ReplicationControllerSpecApplyConfiguration
{
    /// <inheritdoc cref="ReplicationControllerSpec.MinReadySeconds"/>
    [JsonPropertyName("minReadySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinReadySeconds { get; set; }

    /// <inheritdoc cref="ReplicationControllerSpec.Replicas"/>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <inheritdoc cref="ReplicationControllerSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Selector { get; set; }

    /// <inheritdoc cref="ReplicationControllerSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodTemplateSpecApplyConfiguration? Template { get; set; }
}
