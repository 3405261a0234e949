// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceConversionApplyConfigurationContract]
public sealed partial class CustomResourceConversionApplyConfiguration;

internal sealed class CustomResourceConversionApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceConversionApplyConfiguration>
{
    protected override CustomResourceConversionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Strategy", "strategy", static o => ((CustomResourceConversionApplyConfiguration)o).Strategy, static (o, v) => ((CustomResourceConversionApplyConfiguration)o).Strategy = v),
        Optional<WebhookConversionApplyConfiguration>(options, "Webhook", "webhook", static o => ((CustomResourceConversionApplyConfiguration)o).Webhook, static (o, v) => ((CustomResourceConversionApplyConfiguration)o).Webhook = v),
    ];
}
