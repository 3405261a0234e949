// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.</summary>
[KubernetesType("io.k8s.api.resource.v1.ResourceClaimTemplateSpec")]
public sealed partial class ResourceClaimTemplateSpec
{
    /// <summary>
    /// ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim
    /// when creating it. No other fields are allowed and will be rejected during
    /// validation.
    /// </summary>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <summary>
    /// Spec for the ResourceClaim. The entire content is copied unchanged
    /// into the ResourceClaim that gets created from this template. The
    /// same fields as in a ResourceClaim are also valid here.
    /// </summary>
    [JsonPropertyName("spec")]
    public required ResourceClaimSpec Spec { get; set; }
}
