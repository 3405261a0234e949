// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodTemplateSpec"/>.</summary>
public sealed partial class PodTemplateSpecApplyConfiguration
{
    /// <inheritdoc cref="PodTemplateSpec.Metadata"/>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <inheritdoc cref="PodTemplateSpec.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodSpecApplyConfiguration? Spec { get; set; }
}
