// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerStateWaiting is a waiting state of a container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerStateWaiting")]
public sealed partial class ContainerStateWaiting
{
    /// <summary>Message regarding why the container is not yet running.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>(brief) reason the container is not yet running.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }
}
