// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>LinuxContainerUser represents user identity information in Linux containers</summary>
[KubernetesType("io.k8s.api.core.v1.LinuxContainerUser")]
public sealed partial class LinuxContainerUser
{
    /// <summary>GID is the primary gid initially attached to the first process in the container</summary>
    [JsonPropertyName("gid")]
    public required long Gid { get; set; }

    /// <summary>SupplementalGroups are the supplemental groups initially attached to the first process in the container</summary>
    [JsonPropertyName("supplementalGroups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<long>? SupplementalGroups { get; set; }

    /// <summary>UID is the primary uid initially attached to the first process in the container</summary>
    [JsonPropertyName("uid")]
    public required long Uid { get; set; }
}
