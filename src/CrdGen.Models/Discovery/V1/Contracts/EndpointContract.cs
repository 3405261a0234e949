// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[EndpointContract]
public sealed partial class Endpoint;

internal sealed class EndpointContractAttribute : JsonContractAttribute<Endpoint>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Endpoint New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "Addresses", "addresses", static o => ((Endpoint)o).Addresses, static (o, v) => ((Endpoint)o).Addresses = v!),
        Optional<EndpointConditions>(options, "Conditions", "conditions", static o => ((Endpoint)o).Conditions, static (o, v) => ((Endpoint)o).Conditions = v),
        Optional<Dictionary<string, string>>(options, "DeprecatedTopology", "deprecatedTopology", static o => ((Endpoint)o).DeprecatedTopology, static (o, v) => ((Endpoint)o).DeprecatedTopology = v),
        Optional<EndpointHints>(options, "Hints", "hints", static o => ((Endpoint)o).Hints, static (o, v) => ((Endpoint)o).Hints = v),
        Optional<string>(options, "Hostname", "hostname", static o => ((Endpoint)o).Hostname, static (o, v) => ((Endpoint)o).Hostname = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((Endpoint)o).NodeName, static (o, v) => ((Endpoint)o).NodeName = v),
        Optional<Core.V1.ObjectReference>(options, "TargetRef", "targetRef", static o => ((Endpoint)o).TargetRef, static (o, v) => ((Endpoint)o).TargetRef = v),
        Optional<string>(options, "Zone", "zone", static o => ((Endpoint)o).Zone, static (o, v) => ((Endpoint)o).Zone = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Endpoint Make();
}
