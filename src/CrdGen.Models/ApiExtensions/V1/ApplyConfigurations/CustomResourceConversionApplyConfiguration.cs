// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="CustomResourceConversion"/>.</summary>
public sealed partial class CustomResourceConversionApplyConfiguration
{
    /// <inheritdoc cref="CustomResourceConversion.Strategy"/>
    [JsonPropertyName("strategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Strategy { get; set; }

    /// <inheritdoc cref="CustomResourceConversion.Webhook"/>
    [JsonPropertyName("webhook")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WebhookConversionApplyConfiguration? Webhook { get; set; }
}
