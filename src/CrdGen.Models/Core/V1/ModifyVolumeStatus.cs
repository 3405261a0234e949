// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ModifyVolumeStatus represents the status object of ControllerModifyVolume operation</summary>
[KubernetesType("io.k8s.api.core.v1.ModifyVolumeStatus")]
public sealed partial class ModifyVolumeStatus
{
    /// <summary>
    /// status is the status of the ControllerModifyVolume operation. It can be in any of following states:
    /// - Pending
    /// Pending indicates that the PersistentVolumeClaim cannot be modified due to unmet requirements, such as
    /// the specified VolumeAttributesClass not existing.
    /// - InProgress
    /// InProgress indicates that the volume is being modified.
    /// - Infeasible
    /// Infeasible indicates that the request has been rejected as invalid by the CSI driver. To
    /// resolve the error, a valid VolumeAttributesClass needs to be specified.
    /// Note: New statuses can be added in the future. Consumers should check for unknown statuses and fail appropriately.
    /// </summary>
    [JsonPropertyName("status")]
    public required string Status { get; set; }

    /// <summary>targetVolumeAttributesClassName is the name of the VolumeAttributesClass the PVC currently being reconciled</summary>
    [JsonPropertyName("targetVolumeAttributesClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetVolumeAttributesClassName { get; set; }
}
