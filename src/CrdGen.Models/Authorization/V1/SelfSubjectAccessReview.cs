// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// SelfSubjectAccessReview checks whether or the current user can perform an action.  Not filling in a
/// spec.namespace means "in all namespaces".  Self is a special case, because users should always be able
/// to check whether they can perform an action
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.SelfSubjectAccessReview")]
public sealed partial class SelfSubjectAccessReview
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "authorization.k8s.io/v1";

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "SelfSubjectAccessReview";

    /// <summary>
    /// metadata is the standard list metadata.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>spec holds information about the request being evaluated.  user and groups must be empty</summary>
    [JsonPropertyName("spec")]
    public required SelfSubjectAccessReviewSpec Spec { get; set; }

    /// <summary>status is filled in by the server and indicates whether the request is allowed or not</summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SubjectAccessReviewStatus? Status { get; set; }
}
