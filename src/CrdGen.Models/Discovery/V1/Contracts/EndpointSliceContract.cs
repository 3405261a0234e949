// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[EndpointSliceContract]
public sealed partial class EndpointSlice;

internal sealed class EndpointSliceContractAttribute : JsonContractAttribute<EndpointSlice>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override EndpointSlice New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "AddressType", "addressType", static o => ((EndpointSlice)o).AddressType, static (o, v) => ((EndpointSlice)o).AddressType = v!),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((EndpointSlice)o).ApiVersion, static (o, v) => ((EndpointSlice)o).ApiVersion = v!),
        Optional<List<Endpoint>>(options, "Endpoints", "endpoints", static o => ((EndpointSlice)o).Endpoints, static (o, v) => ((EndpointSlice)o).Endpoints = v),
        Given<string>(options, "Kind", "kind", static o => ((EndpointSlice)o).Kind, static (o, v) => ((EndpointSlice)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((EndpointSlice)o).Metadata, static (o, v) => ((EndpointSlice)o).Metadata = v!),
        Optional<List<EndpointPort>>(options, "Ports", "ports", static o => ((EndpointSlice)o).Ports, static (o, v) => ((EndpointSlice)o).Ports = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EndpointSlice Make();
}
