// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ResourceQuotaStatus defines the enforced hard limits and observed use.</summary>
[KubernetesType("io.k8s.api.core.v1.ResourceQuotaStatus")]
public sealed partial class ResourceQuotaStatus
{
    /// <summary>
    /// Hard is the set of enforced hard limits for each named resource.
    /// More info: https://kubernetes.io/docs/concepts/policy/resource-quotas/
    /// </summary>
    [JsonPropertyName("hard")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Hard { get; set; }

    /// <summary>Used is the current observed total usage of the resource in the namespace.</summary>
    [JsonPropertyName("used")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Used { get; set; }
}
