// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="PodFailurePolicy"/>.</summary>
public sealed partial class PodFailurePolicyApplyConfiguration
{
    /// <inheritdoc cref="PodFailurePolicy.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodFailurePolicyRule>? Rules { get; set; }
}
