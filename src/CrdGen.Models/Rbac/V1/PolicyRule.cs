// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Rbac.V1;

/// <summary>
/// PolicyRule holds information that describes a policy rule, but does not contain information
/// about who the rule applies to or which namespace the rule applies to.
/// </summary>
[KubernetesType("io.k8s.api.rbac.v1.PolicyRule")]
public sealed partial class PolicyRule
{
    /// <summary>
    /// APIGroups is the name of the APIGroup that contains the resources.  If multiple API groups are specified, any action requested against one of
    /// the enumerated resources in any API group will be allowed. "" represents the core API group and "*" represents all API groups.
    /// </summary>
    [JsonPropertyName("apiGroups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? ApiGroups { get; set; }

    /// <summary>
    /// NonResourceURLs is a set of partial urls that a user should have access to.  *s are allowed, but only as the full, final step in the path
    /// Since non-resource URLs are not namespaced, this field is only applicable for ClusterRoles referenced from a ClusterRoleBinding.
    /// Rules can either apply to API resources (such as "pods" or "secrets") or non-resource URL paths (such as "/api"),  but not both.
    /// </summary>
    [JsonPropertyName("nonResourceURLs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? NonResourceURLs { get; set; }

    /// <summary>
    /// ResourceNames is an optional white list of names that the rule applies to.  An empty set means that everything is allowed.
    /// </summary>
    [JsonPropertyName("resourceNames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? ResourceNames { get; set; }

    /// <summary>Resources is a list of resources this rule applies to. '*' represents all resources.</summary>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Resources { get; set; }

    /// <summary>Verbs is a list of Verbs that apply to ALL the ResourceKinds contained in this rule. '*' represents all verbs.</summary>
    [JsonPropertyName("verbs")]
    [ListType(ListType.Atomic)]
    public required List<string> Verbs { get; set; }
}
