// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeClaimVolumeSource"/>.</summary>
public sealed partial class PersistentVolumeClaimVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="PersistentVolumeClaimVolumeSource.ClaimName"/>
    [JsonPropertyName("claimName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClaimName { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }
}
