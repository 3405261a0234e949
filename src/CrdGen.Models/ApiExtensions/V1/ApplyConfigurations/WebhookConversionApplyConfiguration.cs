// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="WebhookConversion"/>.</summary>
public sealed partial class WebhookConversionApplyConfiguration
{
    /// <inheritdoc cref="WebhookConversion.ClientConfig"/>
    [JsonPropertyName("clientConfig")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WebhookClientConfigApplyConfiguration? ClientConfig { get; set; }

    /// <inheritdoc cref="WebhookConversion.ConversionReviewVersions"/>
    [JsonPropertyName("conversionReviewVersions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? ConversionReviewVersions { get; set; }
}
