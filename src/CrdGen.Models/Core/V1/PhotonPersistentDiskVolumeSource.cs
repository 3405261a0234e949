// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Represents a Photon Controller persistent disk resource.</summary>
[KubernetesType("io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource")]
public sealed partial class PhotonPersistentDiskVolumeSource
{
    /// <summary>
    /// fsType is the filesystem type to mount.
    /// Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <summary>pdID is the ID that identifies Photon Controller persistent disk</summary>
    [JsonPropertyName("pdID")]
    public required string PdID { get; set; }
}
