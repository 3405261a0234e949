// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="LimitResponse"/>.</summary>
public sealed partial class LimitResponseApplyConfiguration
{
    /// <inheritdoc cref="LimitResponse.Queuing"/>
    [JsonPropertyName("queuing")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QueuingConfiguration? Queuing { get; set; }

    /// <inheritdoc cref="LimitResponse.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
