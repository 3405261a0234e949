// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// Represents an ISCSI disk.
/// ISCSI volumes can only be mounted as read/write once.
/// ISCSI volumes support ownership management and SELinux relabeling.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ISCSIVolumeSource")]
public sealed partial class ISCSIVolumeSource
{
    /// <summary>chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication</summary>
    [JsonPropertyName("chapAuthDiscovery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthDiscovery { get; set; }

    /// <summary>chapAuthSession defines whether support iSCSI Session CHAP authentication</summary>
    [JsonPropertyName("chapAuthSession")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthSession { get; set; }

    /// <summary>
    /// fsType is the filesystem type of the volume that you want to mount.
    /// Tip: Ensure that the filesystem type is supported by the host operating system.
    /// Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#iscsi
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <summary>
    /// initiatorName is the custom iSCSI Initiator Name.
    /// If initiatorName is specified with iscsiInterface simultaneously, new iSCSI interface
    /// &lt;target portal&gt;:&lt;volume name&gt; will be created for the connection.
    /// </summary>
    [JsonPropertyName("initiatorName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InitiatorName { get; set; }

    /// <summary>iqn is the target iSCSI Qualified Name.</summary>
    [JsonPropertyName("iqn")]
    public required string Iqn { get; set; }

    /// <summary>
    /// iscsiInterface is the interface Name that uses an iSCSI transport.
    /// Defaults to 'default' (tcp).
    /// </summary>
    [JsonPropertyName("iscsiInterface")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Default("default")]
    public string? IscsiInterface { get; set; }

    /// <summary>lun represents iSCSI Target Lun number.</summary>
    [JsonPropertyName("lun")]
    public required int Lun { get; set; }

    /// <summary>
    /// portals is the iSCSI Target Portal List. The portal is either an IP or ip_addr:port if the port
    /// is other than default (typically TCP ports 860 and 3260).
    /// </summary>
    [JsonPropertyName("portals")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Portals { get; set; }

    /// <summary>
    /// readOnly here will force the ReadOnly setting in VolumeMounts.
    /// Defaults to false.
    /// </summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <summary>secretRef is the CHAP Secret for iSCSI target and initiator authentication</summary>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalObjectReference? SecretRef { get; set; }

    /// <summary>
    /// targetPortal is iSCSI Target Portal. The Portal is either an IP or ip_addr:port if the port
    /// is other than default (typically TCP ports 860 and 3260).
    /// </summary>
    [JsonPropertyName("targetPortal")]
    public required string TargetPortal { get; set; }
}
