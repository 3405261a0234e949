// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ModifyVolumeStatus"/>.</summary>
public sealed partial class ModifyVolumeStatusApplyConfiguration
{
    /// <inheritdoc cref="ModifyVolumeStatus.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; set; }

    /// <inheritdoc cref="ModifyVolumeStatus.TargetVolumeAttributesClassName"/>
    [JsonPropertyName("targetVolumeAttributesClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetVolumeAttributesClassName { get; set; }
}
