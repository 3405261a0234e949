// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IngressClassSpec"/>.</summary>
public sealed partial class IngressClassSpecApplyConfiguration
{
    /// <inheritdoc cref="IngressClassSpec.Controller"/>
    [JsonPropertyName("controller")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Controller { get; set; }

    /// <inheritdoc cref="IngressClassSpec.Parameters"/>
    [JsonPropertyName("parameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressClassParametersReferenceApplyConfiguration? Parameters { get; set; }
}
