// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// NodeFeatures describes the set of features implemented by the CRI implementation.
/// The features contained in the NodeFeatures should depend only on the cri implementation
/// independent of runtime handlers.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.NodeFeatures")]
public sealed partial class NodeFeatures
{
    /// <summary>SupplementalGroupsPolicy is set to true if the runtime supports SupplementalGroupsPolicy and ContainerUser.</summary>
    [JsonPropertyName("supplementalGroupsPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SupplementalGroupsPolicy { get; set; }
}
