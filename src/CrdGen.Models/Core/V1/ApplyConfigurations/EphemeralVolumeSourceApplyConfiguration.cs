// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="EphemeralVolumeSource"/>.</summary>
public sealed partial class EphemeralVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="EphemeralVolumeSource.VolumeClaimTemplate"/>
    [JsonPropertyName("volumeClaimTemplate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimTemplateApplyConfiguration? VolumeClaimTemplate { get; set; }
}
