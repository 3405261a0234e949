// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IngressClassParametersReference"/>.</summary>
public sealed partial class IngressClassParametersReferenceApplyConfiguration
{
    /// <inheritdoc cref="IngressClassParametersReference.ApiGroup"/>
    [JsonPropertyName("apiGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiGroup { get; set; }

    /// <inheritdoc cref="IngressClassParametersReference.Kind"/>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <inheritdoc cref="IngressClassParametersReference.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="IngressClassParametersReference.Namespace"/>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <inheritdoc cref="IngressClassParametersReference.Scope"/>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scope { get; set; }
}
