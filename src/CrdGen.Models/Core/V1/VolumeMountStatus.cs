// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>VolumeMountStatus shows status of volume mounts.</summary>
[KubernetesType("io.k8s.api.core.v1.VolumeMountStatus")]
public sealed partial class VolumeMountStatus
{
    /// <summary>MountPath corresponds to the original VolumeMount.</summary>
    [JsonPropertyName("mountPath")]
    public required string MountPath { get; set; }

    /// <summary>Name corresponds to the name of the original VolumeMount.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>ReadOnly corresponds to the original VolumeMount.</summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <summary>
    /// RecursiveReadOnly must be set to Disabled, Enabled, or unspecified (for non-readonly mounts).
    /// An IfPossible value in the original VolumeMount must be translated to Disabled or Enabled,
    /// depending on the mount result.
    /// </summary>
    [JsonPropertyName("recursiveReadOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecursiveReadOnly { get; set; }

    /// <summary>
    /// volumeStatus represents volume-type-specific status about the mounted
    /// volume.
    /// </summary>
    [JsonPropertyName("volumeStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeStatus? VolumeStatus { get; set; }
}
