// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[EndpointConditionsContract]
public sealed partial class EndpointConditions;

internal sealed class EndpointConditionsContractAttribute : JsonContractAttribute<EndpointConditions>
{
    protected override EndpointConditions New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "Ready", "ready", static o => ((EndpointConditions)o).Ready, static (o, v) => ((EndpointConditions)o).Ready = v),
        Optional<bool?>(options, "Serving", "serving", static o => ((EndpointConditions)o).Serving, static (o, v) => ((EndpointConditions)o).Serving = v),
        Optional<bool?>(options, "Terminating", "terminating", static o => ((EndpointConditions)o).Terminating, static (o, v) => ((EndpointConditions)o).Terminating = v),
    ];
}
