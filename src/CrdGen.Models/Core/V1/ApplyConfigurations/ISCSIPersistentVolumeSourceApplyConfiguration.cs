// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ISCSIPersistentVolumeSource"/>.</summary>
public sealed partial class ISCSIPersistentVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="ISCSIPersistentVolumeSource.ChapAuthDiscovery"/>
    [JsonPropertyName("chapAuthDiscovery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthDiscovery { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.ChapAuthSession"/>
    [JsonPropertyName("chapAuthSession")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChapAuthSession { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.InitiatorName"/>
    [JsonPropertyName("initiatorName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InitiatorName { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.Iqn"/>
    [JsonPropertyName("iqn")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Iqn { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.IscsiInterface"/>
    [JsonPropertyName("iscsiInterface")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IscsiInterface { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.Lun"/>
    [JsonPropertyName("lun")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lun { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.Portals"/>
    [JsonPropertyName("portals")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Portals { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.SecretRef"/>
    [JsonPropertyName("secretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? SecretRef { get; set; }

    /// <inheritdoc cref="ISCSIPersistentVolumeSource.TargetPortal"/>
    [JsonPropertyName("targetPortal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetPortal { get; set; }
}
