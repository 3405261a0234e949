// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ResourceQuotaSpec defines the desired hard limits to enforce for Quota.</summary>
[KubernetesType("io.k8s.api.core.v1.ResourceQuotaSpec")]
public sealed partial class ResourceQuotaSpec
{
    /// <summary>
    /// hard is the set of desired hard limits for each named resource.
    /// More info: https://kubernetes.io/docs/concepts/policy/resource-quotas/
    /// </summary>
    [JsonPropertyName("hard")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Hard { get; set; }

    /// <summary>
    /// scopeSelector is also a collection of filters like scopes that must match each object tracked by a quota
    /// but expressed using ScopeSelectorOperator in combination with possible values.
    /// For a resource to match, both scopes AND scopeSelector (if specified in spec), must be matched.
    /// </summary>
    [JsonPropertyName("scopeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScopeSelector? ScopeSelector { get; set; }

    /// <summary>
    /// A collection of filters that must match each object tracked by a quota.
    /// If not specified, the quota matches all objects.
    /// </summary>
    [JsonPropertyName("scopes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    [Items(Description = "A ResourceQuotaScope defines a filter that must match each object tracked by a quota")]
    public List<string>? Scopes { get; set; }
}
