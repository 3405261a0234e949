// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IngressSpec"/>.</summary>
public sealed partial class IngressSpecApplyConfiguration
{
    /// <inheritdoc cref="IngressSpec.DefaultBackend"/>
    [JsonPropertyName("defaultBackend")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressBackendApplyConfiguration? DefaultBackend { get; set; }

    /// <inheritdoc cref="IngressSpec.IngressClassName"/>
    [JsonPropertyName("ingressClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IngressClassName { get; set; }

    /// <inheritdoc cref="IngressSpec.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<IngressRule>? Rules { get; set; }

    /// <inheritdoc cref="IngressSpec.Tls"/>
    [JsonPropertyName("tls")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<IngressTLS>? Tls { get; set; }
}
