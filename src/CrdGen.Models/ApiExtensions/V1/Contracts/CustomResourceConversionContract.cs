// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceConversionContract]
public sealed partial class CustomResourceConversion;

internal sealed class CustomResourceConversionContractAttribute : JsonContractAttribute<CustomResourceConversion>
{
    protected override CustomResourceConversion New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Strategy", "strategy", static o => ((CustomResourceConversion)o).Strategy, static (o, v) => ((CustomResourceConversion)o).Strategy = v!),
        Optional<WebhookConversion>(options, "Webhook", "webhook", static o => ((CustomResourceConversion)o).Webhook, static (o, v) => ((CustomResourceConversion)o).Webhook = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceConversion Make();
}
