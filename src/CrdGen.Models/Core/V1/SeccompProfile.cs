// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// SeccompProfile defines a pod/container's seccomp profile settings.
/// Only one profile source may be set.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.SeccompProfile")]
public sealed partial class SeccompProfile
{
    /// <summary>
    /// localhostProfile indicates a profile defined in a file on the node should be used.
    /// The profile must be preconfigured on the node to work.
    /// Must be a descending path, relative to the kubelet's configured seccomp profile location.
    /// Must be set if type is "Localhost". Must NOT be set for any other type.
    /// </summary>
    [JsonPropertyName("localhostProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LocalhostProfile { get; set; }

    /// <summary>
    /// type indicates which kind of seccomp profile will be applied.
    /// Valid options are:
    ///
    /// Localhost - a profile defined in a file on the node should be used.
    /// RuntimeDefault - the container runtime default profile should be used.
    /// Unconfined - no profile should be applied.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
