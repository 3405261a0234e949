// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[WebhookClientConfigApplyConfigurationContract]
public sealed partial class WebhookClientConfigApplyConfiguration;

internal sealed class WebhookClientConfigApplyConfigurationContractAttribute : JsonContractAttribute<WebhookClientConfigApplyConfiguration>
{
    protected override WebhookClientConfigApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "CABundle", "caBundle", static o => ((WebhookClientConfigApplyConfiguration)o).CABundle, static (o, v) => ((WebhookClientConfigApplyConfiguration)o).CABundle = v),
        Optional<ServiceReferenceApplyConfiguration>(options, "Service", "service", static o => ((WebhookClientConfigApplyConfiguration)o).Service, static (o, v) => ((WebhookClientConfigApplyConfiguration)o).Service = v),
        Optional<string>(options, "Url", "url", static o => ((WebhookClientConfigApplyConfiguration)o).Url, static (o, v) => ((WebhookClientConfigApplyConfiguration)o).Url = v),
    ];
}
