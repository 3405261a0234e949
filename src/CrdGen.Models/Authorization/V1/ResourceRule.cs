// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// ResourceRule is the list of actions the subject is allowed to perform on resources. The list ordering isn't significant,
/// may contain duplicates, and possibly be incomplete.
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.ResourceRule")]
public sealed partial class ResourceRule
{
    /// <summary>
    /// apiGroups is the name of the APIGroup that contains the resources.  If multiple API groups are specified, any action requested against one of
    /// the enumerated resources in any API group will be allowed.  "*" means all.
    /// </summary>
    [JsonPropertyName("apiGroups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? ApiGroups { get; set; }

    /// <summary>
    /// resourceNames is an optional white list of names that the rule applies to.  An empty set means that everything is allowed.  "*" means all.
    /// </summary>
    [JsonPropertyName("resourceNames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? ResourceNames { get; set; }

    /// <summary>
    /// resources is a list of resources this rule applies to.  "*" means all in the specified apiGroups.
    /// "*/foo" represents the subresource 'foo' for all resources in the specified apiGroups.
    /// </summary>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Resources { get; set; }

    /// <summary>
    /// verbs is a list of kubernetes resource API verbs, like: get, list, watch, create, update, delete, proxy.  "*" means all.
    /// </summary>
    [JsonPropertyName("verbs")]
    [ListType(ListType.Atomic)]
    public required List<string> Verbs { get; set; }
}
