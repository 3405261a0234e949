// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyPeerContract]
public sealed partial class NetworkPolicyPeer;

internal sealed class NetworkPolicyPeerContractAttribute : JsonContractAttribute<NetworkPolicyPeer>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NetworkPolicyPeer New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IPBlock>(options, "IPBlock", "ipBlock", static o => ((NetworkPolicyPeer)o).IPBlock, static (o, v) => ((NetworkPolicyPeer)o).IPBlock = v),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((NetworkPolicyPeer)o).NamespaceSelector, static (o, v) => ((NetworkPolicyPeer)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "PodSelector", "podSelector", static o => ((NetworkPolicyPeer)o).PodSelector, static (o, v) => ((NetworkPolicyPeer)o).PodSelector = v),
    ];
}
