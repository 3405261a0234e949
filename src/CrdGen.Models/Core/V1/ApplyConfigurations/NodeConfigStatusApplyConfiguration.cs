// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeConfigStatus"/>.</summary>
public sealed partial class NodeConfigStatusApplyConfiguration
{
    /// <inheritdoc cref="NodeConfigStatus.Active"/>
    [JsonPropertyName("active")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigSourceApplyConfiguration? Active { get; set; }

    /// <inheritdoc cref="NodeConfigStatus.Assigned"/>
    [JsonPropertyName("assigned")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigSourceApplyConfiguration? Assigned { get; set; }

    /// <inheritdoc cref="NodeConfigStatus.Error"/>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; set; }

    /// <inheritdoc cref="NodeConfigStatus.LastKnownGood"/>
    [JsonPropertyName("lastKnownGood")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigSourceApplyConfiguration? LastKnownGood { get; set; }
}
