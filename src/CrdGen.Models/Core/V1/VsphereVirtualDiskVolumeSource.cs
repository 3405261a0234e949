// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Represents a vSphere volume resource.</summary>
[KubernetesType("io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource")]
public sealed partial class VsphereVirtualDiskVolumeSource
{
    /// <summary>
    /// fsType is filesystem type to mount.
    /// Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <summary>storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName.</summary>
    [JsonPropertyName("storagePolicyID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePolicyID { get; set; }

    /// <summary>storagePolicyName is the storage Policy Based Management (SPBM) profile name.</summary>
    [JsonPropertyName("storagePolicyName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePolicyName { get; set; }

    /// <summary>volumePath is the path that identifies vSphere volume vmdk</summary>
    [JsonPropertyName("volumePath")]
    public required string VolumePath { get; set; }
}
