// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[EndpointSliceApplyConfigurationContract]
public sealed partial class EndpointSliceApplyConfiguration;

internal sealed class EndpointSliceApplyConfigurationContractAttribute : JsonContractAttribute<EndpointSliceApplyConfiguration>
{
    protected override EndpointSliceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "AddressType", "addressType", static o => ((EndpointSliceApplyConfiguration)o).AddressType, static (o, v) => ((EndpointSliceApplyConfiguration)o).AddressType = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((EndpointSliceApplyConfiguration)o).ApiVersion, static (o, v) => ((EndpointSliceApplyConfiguration)o).ApiVersion = v!),
        Optional<List<Endpoint>>(options, "Endpoints", "endpoints", static o => ((EndpointSliceApplyConfiguration)o).Endpoints, static (o, v) => ((EndpointSliceApplyConfiguration)o).Endpoints = v),
        Given<string>(options, "Kind", "kind", static o => ((EndpointSliceApplyConfiguration)o).Kind, static (o, v) => ((EndpointSliceApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((EndpointSliceApplyConfiguration)o).Metadata, static (o, v) => ((EndpointSliceApplyConfiguration)o).Metadata = v!),
        Optional<List<EndpointPort>>(options, "Ports", "ports", static o => ((EndpointSliceApplyConfiguration)o).Ports, static (o, v) => ((EndpointSliceApplyConfiguration)o).Ports = v),
    ];
}
