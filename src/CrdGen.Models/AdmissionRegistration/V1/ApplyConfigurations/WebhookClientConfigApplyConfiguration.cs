// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="WebhookClientConfig"/>.</summary>
public sealed partial class WebhookClientConfigApplyConfiguration
{
    /// <inheritdoc cref="WebhookClientConfig.CABundle"/>
    [JsonPropertyName("caBundle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? CABundle { get; set; }

    /// <inheritdoc cref="WebhookClientConfig.Service"/>
    [JsonPropertyName("service")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceReferenceApplyConfiguration? Service { get; set; }

    /// <inheritdoc cref="WebhookClientConfig.Url"/>
    [JsonPropertyName("url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; set; }
}
