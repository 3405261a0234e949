// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PhotonPersistentDiskVolumeSource"/>.</summary>
public sealed partial class PhotonPersistentDiskVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="PhotonPersistentDiskVolumeSource.FsType"/>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <inheritdoc cref="PhotonPersistentDiskVolumeSource.PdID"/>
    [JsonPropertyName("pdID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PdID { get; set; }
}
