// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingWebhookConfigurationApplyConfigurationContract]
public sealed partial class MutatingWebhookConfigurationApplyConfiguration;

internal sealed class MutatingWebhookConfigurationApplyConfigurationContractAttribute : JsonContractAttribute<MutatingWebhookConfigurationApplyConfiguration>
{
    protected override MutatingWebhookConfigurationApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingWebhookConfigurationApplyConfiguration)o).ApiVersion, static (o, v) => ((MutatingWebhookConfigurationApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingWebhookConfigurationApplyConfiguration)o).Kind, static (o, v) => ((MutatingWebhookConfigurationApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingWebhookConfigurationApplyConfiguration)o).Metadata, static (o, v) => ((MutatingWebhookConfigurationApplyConfiguration)o).Metadata = v!),
        Optional<List<MutatingWebhookApplyConfiguration>>(options, "Webhooks", "webhooks", static o => ((MutatingWebhookConfigurationApplyConfiguration)o).Webhooks, static (o, v) => ((MutatingWebhookConfigurationApplyConfiguration)o).Webhooks = v),
    ];
}
