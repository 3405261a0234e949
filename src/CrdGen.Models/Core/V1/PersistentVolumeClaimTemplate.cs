// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// PersistentVolumeClaimTemplate is used to produce
/// PersistentVolumeClaim objects as part of an EphemeralVolumeSource.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.PersistentVolumeClaimTemplate")]
public sealed partial class PersistentVolumeClaimTemplate
{
    /// <summary>
    /// May contain labels and annotations that will be copied into the PVC
    /// when creating it. No other fields are allowed and will be rejected during
    /// validation.
    /// </summary>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectMeta? Metadata { get; set; }

    /// <summary>
    /// The specification for the PersistentVolumeClaim. The entire content is
    /// copied unchanged into the PVC that gets created from this
    /// template. The same fields as in a PersistentVolumeClaim
    /// are also valid here.
    /// </summary>
    [JsonPropertyName("spec")]
    public required PersistentVolumeClaimSpec Spec { get; set; }
}
