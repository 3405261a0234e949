// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>AppArmorProfile defines a pod or container's AppArmor settings.</summary>
[KubernetesType("io.k8s.api.core.v1.AppArmorProfile")]
public sealed partial class AppArmorProfile
{
    /// <summary>
    /// localhostProfile indicates a profile loaded on the node that should be used.
    /// The profile must be preconfigured on the node to work.
    /// Must match the loaded name of the profile.
    /// Must be set if and only if type is "Localhost".
    /// </summary>
    [JsonPropertyName("localhostProfile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LocalhostProfile { get; set; }

    /// <summary>
    /// type indicates which kind of AppArmor profile will be applied.
    /// Valid options are:
    /// Localhost - a profile pre-loaded on the node.
    /// RuntimeDefault - the container runtime's default profile.
    /// Unconfined - no AppArmor enforcement.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
