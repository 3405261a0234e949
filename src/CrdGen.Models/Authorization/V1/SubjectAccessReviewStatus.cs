// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>SubjectAccessReviewStatus</summary>
[KubernetesType("io.k8s.api.authorization.v1.SubjectAccessReviewStatus")]
public sealed partial class SubjectAccessReviewStatus
{
    /// <summary>allowed is required. True if the action would be allowed, false otherwise.</summary>
    [JsonPropertyName("allowed")]
    public required bool Allowed { get; set; }

    /// <summary>
    /// denied is optional. True if the action would be denied, otherwise
    /// false. If both allowed is false and denied is false, then the
    /// authorizer has no opinion on whether to authorize the action. Denied
    /// may not be true if Allowed is true.
    /// </summary>
    [JsonPropertyName("denied")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Denied { get; set; }

    /// <summary>
    /// evaluationError is an indication that some error occurred during the authorization check.
    /// It is entirely possible to get an error and be able to continue determine authorization status in spite of it.
    /// For instance, RBAC can be missing a role, but enough roles are still present and bound to reason about the request.
    /// </summary>
    [JsonPropertyName("evaluationError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EvaluationError { get; set; }

    /// <summary>reason is optional.  It indicates why a request was allowed or denied.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }
}
