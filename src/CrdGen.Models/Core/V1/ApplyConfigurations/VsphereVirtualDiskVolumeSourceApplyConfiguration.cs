// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="VsphereVirtualDiskVolumeSource"/>.</summary>
public sealed partial class VsphereVirtualDiskVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="VsphereVirtualDiskVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="VsphereVirtualDiskVolumeSource.StoragePolicyID"/>
    [JsonPropertyName("storagePolicyID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePolicyID { get; set; }

    /// <inheritdoc cref="VsphereVirtualDiskVolumeSource.StoragePolicyName"/>
    [JsonPropertyName("storagePolicyName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoragePolicyName { get; set; }

    /// <inheritdoc cref="VsphereVirtualDiskVolumeSource.VolumePath"/>
    [JsonPropertyName("volumePath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumePath { get; set; }
}
