// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.</summary>
[KubernetesType("io.k8s.api.core.v1.AzureDiskVolumeSource")]
public sealed partial class AzureDiskVolumeSource
{
    /// <summary>cachingMode is the Host Caching mode: None, Read Only, Read Write.</summary>
    [JsonPropertyName("cachingMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CachingMode { get; set; }

    /// <summary>diskName is the Name of the data disk in the blob storage</summary>
    [JsonPropertyName("diskName")]
    public required string DiskName { get; set; }

    /// <summary>diskURI is the URI of data disk in the blob storage</summary>
    [JsonPropertyName("diskURI")]
    public required string DiskURI { get; set; }

    /// <summary>
    /// fsType is Filesystem type to mount.
    /// Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default("ext4")]
    public string? FsType { get; set; }

    /// <summary>
    /// kind expected values are Shared: multiple blob disks per storage account  Dedicated: single blob disk per storage account  Managed: azure managed data disk (only in managed availability set). defaults to shared
    /// </summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <summary>
    /// readOnly Defaults to false (read/write). ReadOnly here will force
    /// the ReadOnly setting in VolumeMounts.
    /// </summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default(false)]
    public bool? ReadOnly { get; set; }
}
