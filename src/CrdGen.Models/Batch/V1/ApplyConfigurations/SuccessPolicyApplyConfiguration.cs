// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="SuccessPolicy"/>.</summary>
public sealed partial class SuccessPolicyApplyConfiguration
{
    /// <inheritdoc cref="SuccessPolicy.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<SuccessPolicyRule>? Rules { get; set; }
}
