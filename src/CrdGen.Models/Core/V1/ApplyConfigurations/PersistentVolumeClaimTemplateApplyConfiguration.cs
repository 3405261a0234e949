// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeClaimTemplate"/>.</summary>
public sealed partial class PersistentVolumeClaimTemplateApplyConfiguration
{
    /// <inheritdoc cref="PersistentVolumeClaimTemplate.Metadata"/>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaimTemplate.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimSpecApplyConfiguration? Spec { get; set; }
}
