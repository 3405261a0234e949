// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceClaimTemplateSpec"/>.</summary>
public sealed partial class ResourceClaimTemplateSpecApplyConfiguration
{
    /// <inheritdoc cref="ResourceClaimTemplateSpec.Metadata"/>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <inheritdoc cref="ResourceClaimTemplateSpec.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceClaimSpec? Spec { get; set; }
}
