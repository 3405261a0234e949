// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingWebhookConfigurationContract]
public sealed partial class MutatingWebhookConfiguration;

internal sealed class MutatingWebhookConfigurationContractAttribute : JsonContractAttribute<MutatingWebhookConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override MutatingWebhookConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingWebhookConfiguration)o).ApiVersion, static (o, v) => ((MutatingWebhookConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingWebhookConfiguration)o).Kind, static (o, v) => ((MutatingWebhookConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingWebhookConfiguration)o).Metadata, static (o, v) => ((MutatingWebhookConfiguration)o).Metadata = v!),
        Optional<List<MutatingWebhook>>(options, "Webhooks", "webhooks", static o => ((MutatingWebhookConfiguration)o).Webhooks, static (o, v) => ((MutatingWebhookConfiguration)o).Webhooks = v),
    ];
}
