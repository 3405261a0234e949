// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ContainerState holds a possible state of container.
/// Only one of its members may be specified.
/// If none of them is specified, the default one is ContainerStateWaiting.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ContainerState")]
public sealed partial class ContainerState
{
    /// <summary>Details about a running container</summary>
    [JsonPropertyName("running")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerStateRunning? Running { get; set; }

    /// <summary>Details about a terminated container</summary>
    [JsonPropertyName("terminated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerStateTerminated? Terminated { get; set; }

    /// <summary>Details about a waiting container</summary>
    [JsonPropertyName("waiting")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerStateWaiting? Waiting { get; set; }
}
