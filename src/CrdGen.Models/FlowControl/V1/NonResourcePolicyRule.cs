// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>
/// NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the
/// target non-resource URL. A NonResourcePolicyRule matches a request if and only if both (a) at least one member
/// of verbs matches the request and (b) at least one member of nonResourceURLs matches the request.
/// </summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.NonResourcePolicyRule")]
public sealed partial class NonResourcePolicyRule
{
    /// <summary>
    /// `nonResourceURLs` is a set of url prefixes that a user should have access to and may not be empty.
    /// For example:
    /// - "/healthz" is legal
    /// - "/hea*" is illegal
    /// - "/hea" is legal but matches nothing
    /// - "/hea/*" also matches nothing
    /// - "/healthz/*" matches all per-component health checks.
    /// "*" matches all non-resource urls. if it is present, it must be the only entry.
    /// Required.
    /// </summary>
    [JsonPropertyName("nonResourceURLs")]
    [ListType(ListType.Set)]
    public required List<string> NonResourceURLs { get; set; }

    /// <summary>
    /// `verbs` is a list of matching verbs and may not be empty.
    /// "*" matches all verbs. If it is present, it must be the only entry.
    /// Required.
    /// </summary>
    [JsonPropertyName("verbs")]
    [ListType(ListType.Set)]
    public required List<string> Verbs { get; set; }
}
