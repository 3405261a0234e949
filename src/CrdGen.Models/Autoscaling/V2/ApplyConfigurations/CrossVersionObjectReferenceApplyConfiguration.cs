// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Autoscaling.V2;

/// <summary>What is to be set of a <see cref="CrossVersionObjectReference"/>.</summary>
public sealed partial class CrossVersionObjectReferenceApplyConfiguration
{
    /// <inheritdoc cref="CrossVersionObjectReference.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiVersion { get; set; }

    /// <inheritdoc cref="CrossVersionObjectReference.Kind"/>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <inheritdoc cref="CrossVersionObjectReference.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }
}
