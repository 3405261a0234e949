// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>NonResourceRule holds information that describes a rule for the non-resource</summary>
[KubernetesType("io.k8s.api.authorization.v1.NonResourceRule")]
public sealed partial class NonResourceRule
{
    /// <summary>
    /// nonResourceURLs is a set of partial urls that a user should have access to.  *s are allowed, but only as the full,
    /// final step in the path.  "*" means all.
    /// </summary>
    [JsonPropertyName("nonResourceURLs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? NonResourceURLs { get; set; }

    /// <summary>
    /// verbs is a list of kubernetes non-resource API verbs, like: get, post, put, delete, patch, head, options.  "*" means all.
    /// </summary>
    [JsonPropertyName("verbs")]
    [ListType(ListType.Atomic)]
    public required List<string> Verbs { get; set; }
}
