// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authentication.V1;

/// <summary>SelfSubjectReviewStatus is filled by the kube-apiserver and sent back to a user.</summary>
[KubernetesType("io.k8s.api.authentication.v1.SelfSubjectReviewStatus")]
public sealed partial class SelfSubjectReviewStatus
{
    /// <summary>userInfo is a set of attributes belonging to the user making this request.</summary>
    [JsonPropertyName("userInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UserInfo? UserInfo { get; set; }
}
