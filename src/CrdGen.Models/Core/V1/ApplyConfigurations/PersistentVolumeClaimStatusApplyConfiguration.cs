// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeClaimStatus"/>.</summary>
public sealed partial class PersistentVolumeClaimStatusApplyConfiguration
{
    /// <inheritdoc cref="PersistentVolumeClaimStatus.AccessModes"/>
    [JsonPropertyName("accessModes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? AccessModes { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.AllocatedResourceStatuses"/>
    [JsonPropertyName("allocatedResourceStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? AllocatedResourceStatuses { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.AllocatedResources"/>
    [JsonPropertyName("allocatedResources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? AllocatedResources { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.Capacity"/>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Capacity { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PersistentVolumeClaimConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.CurrentVolumeAttributesClassName"/>
    [JsonPropertyName("currentVolumeAttributesClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CurrentVolumeAttributesClassName { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.ModifyVolumeStatus"/>
    [JsonPropertyName("modifyVolumeStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModifyVolumeStatusApplyConfiguration? ModifyVolumeStatus { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimStatus.Phase"/>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }
}
