// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerResizePolicy represents resource resize policy for the container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerResizePolicy")]
public sealed partial class ContainerResizePolicy
{
    /// <summary>
    /// Name of the resource to which this resource resize policy applies.
    /// Supported values: cpu, memory.
    /// </summary>
    [JsonPropertyName("resourceName")]
    public required string ResourceName { get; set; }

    /// <summary>
    /// Restart policy to apply when specified resource is resized.
    /// If not specified, it defaults to NotRequired.
    /// </summary>
    [JsonPropertyName("restartPolicy")]
    public required string RestartPolicy { get; set; }
}
