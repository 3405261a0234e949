// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingWebhookConfigurationContract]
public sealed partial class ValidatingWebhookConfiguration;

internal sealed class ValidatingWebhookConfigurationContractAttribute : JsonContractAttribute<ValidatingWebhookConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ValidatingWebhookConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingWebhookConfiguration)o).ApiVersion, static (o, v) => ((ValidatingWebhookConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingWebhookConfiguration)o).Kind, static (o, v) => ((ValidatingWebhookConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingWebhookConfiguration)o).Metadata, static (o, v) => ((ValidatingWebhookConfiguration)o).Metadata = v!),
        Optional<List<ValidatingWebhook>>(options, "Webhooks", "webhooks", static o => ((ValidatingWebhookConfiguration)o).Webhooks, static (o, v) => ((ValidatingWebhookConfiguration)o).Webhooks = v),
    ];
}
