// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ClientIPConfigContract]
public sealed partial class ClientIPConfig;

internal sealed class ClientIPConfigContractAttribute : JsonContractAttribute<ClientIPConfig>
{
    protected override ClientIPConfig New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((ClientIPConfig)o).TimeoutSeconds, static (o, v) => ((ClientIPConfig)o).TimeoutSeconds = v),
    ];
}
