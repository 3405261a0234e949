// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EndpointSubsetContract]
public sealed partial class EndpointSubset;

internal sealed class EndpointSubsetContractAttribute : JsonContractAttribute<EndpointSubset>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EndpointSubset New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<EndpointAddress>>(options, "Addresses", "addresses", static o => ((EndpointSubset)o).Addresses, static (o, v) => ((EndpointSubset)o).Addresses = v),
        Optional<List<EndpointAddress>>(options, "NotReadyAddresses", "notReadyAddresses", static o => ((EndpointSubset)o).NotReadyAddresses, static (o, v) => ((EndpointSubset)o).NotReadyAddresses = v),
        Optional<List<EndpointPort>>(options, "Ports", "ports", static o => ((EndpointSubset)o).Ports, static (o, v) => ((EndpointSubset)o).Ports = v),
    ];
}
