// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Local represents directly-attached storage with node affinity</summary>
[KubernetesType("io.k8s.api.core.v1.LocalVolumeSource")]
public sealed partial class LocalVolumeSource
{
    /// <summary>
    /// fsType is the filesystem type to mount.
    /// It applies only when the Path is a block device.
    /// Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs". The default value is to auto-select a filesystem if unspecified.
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <summary>
    /// path of the full path to the volume on the node.
    /// It can be either a directory or block device (disk, partition, ...).
    /// </summary>
    [JsonPropertyName("path")]
    public required string Path { get; set; }
}
