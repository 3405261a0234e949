// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[WebhookConversionContract]
public sealed partial class WebhookConversion;

internal sealed class WebhookConversionContractAttribute : JsonContractAttribute<WebhookConversion>
{
    protected override WebhookConversion New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<WebhookClientConfig>(options, "ClientConfig", "clientConfig", static o => ((WebhookConversion)o).ClientConfig, static (o, v) => ((WebhookConversion)o).ClientConfig = v),
        Required<List<string>>(options, "ConversionReviewVersions", "conversionReviewVersions", static o => ((WebhookConversion)o).ConversionReviewVersions, static (o, v) => ((WebhookConversion)o).ConversionReviewVersions = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern WebhookConversion Make();
}
