// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PersistentVolumeStatus is the current status of a persistent volume.</summary>
[KubernetesType("io.k8s.api.core.v1.PersistentVolumeStatus")]
public sealed partial class PersistentVolumeStatus
{
    /// <summary>
    /// lastPhaseTransitionTime is the time the phase transitioned from one to another
    /// and automatically resets to current time everytime a volume phase transitions.
    /// </summary>
    [JsonPropertyName("lastPhaseTransitionTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastPhaseTransitionTime { get; set; }

    /// <summary>message is a human-readable message indicating details about why the volume is in this state.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>
    /// phase indicates if a volume is available, bound to a claim, or released by a claim.
    /// More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#phase
    /// </summary>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }

    /// <summary>
    /// reason is a brief CamelCase string that describes any failure and is meant
    /// for machine parsing and tidy display in the CLI.
    /// </summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }
}
