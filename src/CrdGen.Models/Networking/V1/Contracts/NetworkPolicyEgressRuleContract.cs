// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyEgressRuleContract]
public sealed partial class NetworkPolicyEgressRule;

internal sealed class NetworkPolicyEgressRuleContractAttribute : JsonContractAttribute<NetworkPolicyEgressRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NetworkPolicyEgressRule New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NetworkPolicyPort>>(options, "Ports", "ports", static o => ((NetworkPolicyEgressRule)o).Ports, static (o, v) => ((NetworkPolicyEgressRule)o).Ports = v),
        Optional<List<NetworkPolicyPeer>>(options, "To", "to", static o => ((NetworkPolicyEgressRule)o).To, static (o, v) => ((NetworkPolicyEgressRule)o).To = v),
    ];
}
