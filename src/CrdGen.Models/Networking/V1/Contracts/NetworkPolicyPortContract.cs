// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyPortContract]
public sealed partial class NetworkPolicyPort;

internal sealed class NetworkPolicyPortContractAttribute : JsonContractAttribute<NetworkPolicyPort>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NetworkPolicyPort New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "EndPort", "endPort", static o => ((NetworkPolicyPort)o).EndPort, static (o, v) => ((NetworkPolicyPort)o).EndPort = v),
        Optional<IntOrString?>(options, "Port", "port", static o => ((NetworkPolicyPort)o).Port, static (o, v) => ((NetworkPolicyPort)o).Port = v),
        Optional<string>(options, "Protocol", "protocol", static o => ((NetworkPolicyPort)o).Protocol, static (o, v) => ((NetworkPolicyPort)o).Protocol = v),
    ];
}
