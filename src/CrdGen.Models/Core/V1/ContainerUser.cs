// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerUser represents user identity information</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerUser")]
public sealed partial class ContainerUser
{
    /// <summary>
    /// Linux holds user identity information initially attached to the first process of the containers in Linux.
    /// Note that the actual running identity can be changed if the process has enough privilege to do so.
    /// </summary>
    [JsonPropertyName("linux")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LinuxContainerUser? Linux { get; set; }
}
