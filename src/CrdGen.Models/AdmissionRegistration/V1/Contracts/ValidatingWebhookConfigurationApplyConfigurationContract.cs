// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingWebhookConfigurationApplyConfigurationContract]
public sealed partial class ValidatingWebhookConfigurationApplyConfiguration;

internal sealed class ValidatingWebhookConfigurationApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingWebhookConfigurationApplyConfiguration>
{
    protected override ValidatingWebhookConfigurationApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingWebhookConfigurationApplyConfiguration)o).ApiVersion, static (o, v) => ((ValidatingWebhookConfigurationApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingWebhookConfigurationApplyConfiguration)o).Kind, static (o, v) => ((ValidatingWebhookConfigurationApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingWebhookConfigurationApplyConfiguration)o).Metadata, static (o, v) => ((ValidatingWebhookConfigurationApplyConfiguration)o).Metadata = v!),
        Optional<List<ValidatingWebhookApplyConfiguration>>(options, "Webhooks", "webhooks", static o => ((ValidatingWebhookConfigurationApplyConfiguration)o).Webhooks, static (o, v) => ((ValidatingWebhookConfigurationApplyConfiguration)o).Webhooks = v),
    ];
}
