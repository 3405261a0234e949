// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Rbac.V1;

/// <summary>AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole</summary>
[KubernetesType("io.k8s.api.rbac.v1.AggregationRule")]
public sealed partial class AggregationRule
{
    /// <summary>
    /// ClusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules.
    /// If any of the selectors match, then the ClusterRole's permissions will be added
    /// </summary>
    [JsonPropertyName("clusterRoleSelectors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<Meta.V1.LabelSelector>? ClusterRoleSelectors { get; set; }
}
