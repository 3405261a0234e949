// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EndpointAddressContract]
public sealed partial class EndpointAddress;

internal sealed class EndpointAddressContractAttribute : JsonContractAttribute<EndpointAddress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EndpointAddress New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Hostname", "hostname", static o => ((EndpointAddress)o).Hostname, static (o, v) => ((EndpointAddress)o).Hostname = v),
        Required<string>(options, "IP", "ip", static o => ((EndpointAddress)o).IP, static (o, v) => ((EndpointAddress)o).IP = v!),
        Optional<string>(options, "NodeName", "nodeName", static o => ((EndpointAddress)o).NodeName, static (o, v) => ((EndpointAddress)o).NodeName = v),
        Optional<ObjectReference>(options, "TargetRef", "targetRef", static o => ((EndpointAddress)o).TargetRef, static (o, v) => ((EndpointAddress)o).TargetRef = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EndpointAddress Make();
}
