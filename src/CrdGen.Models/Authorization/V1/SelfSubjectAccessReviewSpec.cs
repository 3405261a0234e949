// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// SelfSubjectAccessReviewSpec is a description of the access request.  Exactly one of resourceAttributes
/// and nonResourceAttributes must be set
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec")]
public sealed partial class SelfSubjectAccessReviewSpec
{
    /// <summary>nonResourceAttributes describes information for a non-resource access request</summary>
    [JsonPropertyName("nonResourceAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NonResourceAttributes? NonResourceAttributes { get; set; }

    /// <summary>resourceAttributes describes information for a resource access request</summary>
    [JsonPropertyName("resourceAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceAttributes? ResourceAttributes { get; set; }
}
