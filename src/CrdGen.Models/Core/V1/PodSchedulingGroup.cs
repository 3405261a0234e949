// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to.
/// The scheduler uses this information to apply workload-aware scheduling semantics.
/// Exactly one field must be specified.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.PodSchedulingGroup")]
public sealed partial class PodSchedulingGroup
{
    /// <summary>
    /// PodGroupName specifies the name of the standalone PodGroup object
    /// that represents the runtime instance of this group.
    /// Must be a DNS subdomain.
    /// </summary>
    [JsonPropertyName("podGroupName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodGroupName { get; set; }
}
