// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[WebhookConversionApplyConfigurationContract]
public sealed partial class WebhookConversionApplyConfiguration;

internal sealed class WebhookConversionApplyConfigurationContractAttribute : JsonContractAttribute<WebhookConversionApplyConfiguration>
{
    protected override WebhookConversionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<WebhookClientConfigApplyConfiguration>(options, "ClientConfig", "clientConfig", static o => ((WebhookConversionApplyConfiguration)o).ClientConfig, static (o, v) => ((WebhookConversionApplyConfiguration)o).ClientConfig = v),
        Optional<List<string>>(options, "ConversionReviewVersions", "conversionReviewVersions", static o => ((WebhookConversionApplyConfiguration)o).ConversionReviewVersions, static (o, v) => ((WebhookConversionApplyConfiguration)o).ConversionReviewVersions = v),
    ];
}
