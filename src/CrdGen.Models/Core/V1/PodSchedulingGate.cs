// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodSchedulingGate is associated to a Pod to guard its scheduling.</summary>
[KubernetesType("io.k8s.api.core.v1.PodSchedulingGate")]
public sealed partial class PodSchedulingGate
{
    /// <summary>
    /// Name of the scheduling gate.
    /// Each scheduling gate must have a unique name field.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
