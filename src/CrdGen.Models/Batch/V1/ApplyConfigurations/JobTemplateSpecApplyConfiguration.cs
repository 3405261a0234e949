// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="JobTemplateSpec"/>.</summary>
public sealed partial class JobTemplateSpecApplyConfiguration
{
    /// <inheritdoc cref="JobTemplateSpec.Metadata"/>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <inheritdoc cref="JobTemplateSpec.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobSpecApplyConfiguration? Spec { get; set; }
}
