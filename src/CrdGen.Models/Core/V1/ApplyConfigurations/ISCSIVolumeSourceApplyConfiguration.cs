// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ISCSIVolumeSource"/>.</summary>
public sealed partial class ISCSIVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="ISCSIVolumeSource.ChapAuthDiscovery"/>
    [JsonPropertyName("chapAuthDiscovery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthDiscovery { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.ChapAuthSession"/>
    [JsonPropertyName("chapAuthSession")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthSession { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.InitiatorName"/>
    [JsonPropertyName("initiatorName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InitiatorName { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.Iqn"/>
    [JsonPropertyName("iqn")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Iqn { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.IscsiInterface"/>
    [JsonPropertyName("iscsiInterface")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IscsiInterface { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.Lun"/>
    [JsonPropertyName("lun")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lun { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.Portals"/>
    [JsonPropertyName("portals")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Portals { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.SecretRef"/>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalObjectReference? SecretRef { get; set; }

    /// <inheritdoc cref="ISCSIVolumeSource.TargetPortal"/>
    [JsonPropertyName("targetPortal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetPortal { get; set; }
}
