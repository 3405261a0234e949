// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Represents storage that is managed by an external CSI volume driver</summary>
[KubernetesType("io.k8s.api.core.v1.CSIPersistentVolumeSource")]
public sealed partial class CSIPersistentVolumeSource
{
    /// <summary>
    /// controllerExpandSecretRef is a reference to the secret object containing
    /// sensitive information to pass to the CSI driver to complete the CSI
    /// ControllerExpandVolume call.
    /// This field is optional, and may be empty if no secret is required. If the
    /// secret object contains more than one secret, all secrets are passed.
    /// </summary>
    [JsonPropertyName("controllerExpandSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? ControllerExpandSecretRef { get; set; }

    /// <summary>
    /// controllerPublishSecretRef is a reference to the secret object containing
    /// sensitive information to pass to the CSI driver to complete the CSI
    /// ControllerPublishVolume and ControllerUnpublishVolume calls.
    /// This field is optional, and may be empty if no secret is required. If the
    /// secret object contains more than one secret, all secrets are passed.
    /// </summary>
    [JsonPropertyName("controllerPublishSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? ControllerPublishSecretRef { get; set; }

    /// <summary>
    /// driver is the name of the driver to use for this volume.
    /// Required.
    /// </summary>
    [JsonPropertyName("driver")]
    public required string Driver { get; set; }

    /// <summary>
    /// fsType to mount. Must be a filesystem type supported by the host operating system.
    /// Ex. "ext4", "xfs", "ntfs".
    /// </summary>
    [JsonPropertyName("fsType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FsType { get; set; }

    /// <summary>
    /// nodeExpandSecretRef is a reference to the secret object containing
    /// sensitive information to pass to the CSI driver to complete the CSI
    /// NodeExpandVolume call.
    /// This field is optional, may be omitted if no secret is required. If the
    /// secret object contains more than one secret, all secrets are passed.
    /// </summary>
    [JsonPropertyName("nodeExpandSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodeExpandSecretRef { get; set; }

    /// <summary>
    /// nodePublishSecretRef is a reference to the secret object containing
    /// sensitive information to pass to the CSI driver to complete the CSI
    /// NodePublishVolume and NodeUnpublishVolume calls.
    /// This field is optional, and may be empty if no secret is required. If the
    /// secret object contains more than one secret, all secrets are passed.
    /// </summary>
    [JsonPropertyName("nodePublishSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodePublishSecretRef { get; set; }

    /// <summary>
    /// nodeStageSecretRef is a reference to the secret object containing sensitive
    /// information to pass to the CSI driver to complete the CSI NodeStageVolume
    /// and NodeStageVolume and NodeUnstageVolume calls.
    /// This field is optional, and may be empty if no secret is required. If the
    /// secret object contains more than one secret, all secrets are passed.
    /// </summary>
    [JsonPropertyName("nodeStageSecretRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretReference? NodeStageSecretRef { get; set; }

    /// <summary>
    /// readOnly value to pass to ControllerPublishVolumeRequest.
    /// Defaults to false (read/write).
    /// </summary>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <summary>volumeAttributes of the volume to publish.</summary>
    [JsonPropertyName("volumeAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? VolumeAttributes { get; set; }

    /// <summary>
    /// volumeHandle is the unique volume name returned by the CSI volume
    /// plugin’s CreateVolume to refer to the volume on all subsequent calls.
    /// Required.
    /// </summary>
    [JsonPropertyName("volumeHandle")]
    public required string VolumeHandle { get; set; }
}
