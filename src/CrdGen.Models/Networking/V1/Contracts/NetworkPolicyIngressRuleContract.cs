// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyIngressRuleContract]
public sealed partial class NetworkPolicyIngressRule;

internal sealed class NetworkPolicyIngressRuleContractAttribute : JsonContractAttribute<NetworkPolicyIngressRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NetworkPolicyIngressRule New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NetworkPolicyPeer>>(options, "From", "from", static o => ((NetworkPolicyIngressRule)o).From, static (o, v) => ((NetworkPolicyIngressRule)o).From = v),
        Optional<List<NetworkPolicyPort>>(options, "Ports", "ports", static o => ((NetworkPolicyIngressRule)o).Ports, static (o, v) => ((NetworkPolicyIngressRule)o).Ports = v),
    ];
}
