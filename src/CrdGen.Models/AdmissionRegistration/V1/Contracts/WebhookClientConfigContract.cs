// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[WebhookClientConfigContract]
public sealed partial class WebhookClientConfig;

internal sealed class WebhookClientConfigContractAttribute : JsonContractAttribute<WebhookClientConfig>
{
    protected override WebhookClientConfig New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "CABundle", "caBundle", static o => ((WebhookClientConfig)o).CABundle, static (o, v) => ((WebhookClientConfig)o).CABundle = v),
        Optional<ServiceReference>(options, "Service", "service", static o => ((WebhookClientConfig)o).Service, static (o, v) => ((WebhookClientConfig)o).Service = v),
        Optional<string>(options, "Url", "url", static o => ((WebhookClientConfig)o).Url, static (o, v) => ((WebhookClientConfig)o).Url = v),
    ];
}
