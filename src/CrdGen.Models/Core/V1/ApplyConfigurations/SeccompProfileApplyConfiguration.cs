// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="SeccompProfile"/>.</summary>
public sealed partial class SeccompProfileApplyConfiguration
{
    /// <inheritdoc cref="SeccompProfile.LocalhostProfile"/>
    [JsonPropertyName("localhostProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LocalhostProfile { get; set; }

    /// <inheritdoc cref="SeccompProfile.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
