// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NamespaceStatus"/>.</summary>
public sealed partial class NamespaceStatusApplyConfiguration
{
    /// <inheritdoc cref="NamespaceStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<NamespaceConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="NamespaceStatus.Phase"/>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }
}
