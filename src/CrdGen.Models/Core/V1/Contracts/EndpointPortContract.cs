// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EndpointPortContract]
public sealed partial class EndpointPort;

internal sealed class EndpointPortContractAttribute : JsonContractAttribute<EndpointPort>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EndpointPort New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "AppProtocol", "appProtocol", static o => ((EndpointPort)o).AppProtocol, static (o, v) => ((EndpointPort)o).AppProtocol = v),
        Optional<string>(options, "Name", "name", static o => ((EndpointPort)o).Name, static (o, v) => ((EndpointPort)o).Name = v),
        Required<int>(options, "Port", "port", static o => ((EndpointPort)o).Port, static (o, v) => ((EndpointPort)o).Port = v),
        Optional<string>(options, "Protocol", "protocol", static o => ((EndpointPort)o).Protocol, static (o, v) => ((EndpointPort)o).Protocol = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EndpointPort Make();
}
