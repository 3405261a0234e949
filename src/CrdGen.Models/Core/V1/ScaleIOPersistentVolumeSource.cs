// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ScaleIOPersistentVolumeSource represents a persistent ScaleIO volume</summary>
[KubernetesType("io.k8s.api.core.v1.ScaleIOPersistentVolumeSource")]
public sealed partial class ScaleIOPersistentVolumeSource
{
    /// <summary>
    /// fsType is the filesystem type to mount.
    /// Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs".
    /// Default is "xfs"
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default("xfs")]
    public string? FsType { get; set; }

    /// <summary>gateway is the host address of the ScaleIO API Gateway.</summary>
    [JsonPropertyName("gateway")]
    public required string Gateway { get; set; }

    /// <summary>protectionDomain is the name of the ScaleIO Protection Domain for the configured storage.</summary>
    [JsonPropertyName("protectionDomain")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProtectionDomain { get; set; }

    /// <summary>
    /// readOnly defaults to false (read/write). ReadOnly here will force
    /// the ReadOnly setting in VolumeMounts.
    /// </summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <summary>
    /// secretRef references to the secret for ScaleIO user and other
    /// sensitive information. If this is not provided, Login operation will fail.
    /// </summary>
    [JsonPropertyName("secretRef")]
    public required SecretReference SecretRef { get; set; }

    /// <summary>sslEnabled is the flag to enable/disable SSL communication with Gateway, default false</summary>
    [JsonPropertyName("sslEnabled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SslEnabled { get; set; }

    /// <summary>
    /// storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned.
    /// Default is ThinProvisioned.
    /// </summary>
    [JsonPropertyName("storageMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default("ThinProvisioned")]
    public string? StorageMode { get; set; }

    /// <summary>storagePool is the ScaleIO Storage Pool associated with the protection domain.</summary>
    [JsonPropertyName("storagePool")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePool { get; set; }

    /// <summary>system is the name of the storage system as configured in ScaleIO.</summary>
    [JsonPropertyName("system")]
    public required string System { get; set; }

    /// <summary>
    /// volumeName is the name of a volume already created in the ScaleIO system
    /// that is associated with this volume source.
    /// </summary>
    [JsonPropertyName("volumeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeName { get; set; }
}
