// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// The node this Taint is attached to has the "effect" on
/// any pod that does not tolerate the Taint.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.Taint")]
public sealed partial class Taint
{
    /// <summary>
    /// Required. The effect of the taint on pods
    /// that do not tolerate the taint.
    /// Valid effects are NoSchedule, PreferNoSchedule and NoExecute.
    /// </summary>
    [JsonPropertyName("effect")]
    public required string Effect { get; set; }

    /// <summary>Required. The taint key to be applied to a node.</summary>
    [JsonPropertyName("key")]
    public required string Key { get; set; }

    /// <summary>TimeAdded represents the time at which the taint was added.</summary>
    [JsonPropertyName("timeAdded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? TimeAdded { get; set; }

    /// <summary>The taint value corresponding to the taint key.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }
}
