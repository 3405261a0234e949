// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[EndpointHintsContract]
public sealed partial class EndpointHints;

internal sealed class EndpointHintsContractAttribute : JsonContractAttribute<EndpointHints>
{
    protected override EndpointHints New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<ForNode>>(options, "ForNodes", "forNodes", static o => ((EndpointHints)o).ForNodes, static (o, v) => ((EndpointHints)o).ForNodes = v),
        Optional<List<ForZone>>(options, "ForZones", "forZones", static o => ((EndpointHints)o).ForZones, static (o, v) => ((EndpointHints)o).ForZones = v),
    ];
}
