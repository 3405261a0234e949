// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerStateRunning is a running state of a container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerStateRunning")]
public sealed partial class ContainerStateRunning
{
    /// <summary>Time at which the container was last (re-)started</summary>
    [JsonPropertyName("startedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? StartedAt { get; set; }
}
