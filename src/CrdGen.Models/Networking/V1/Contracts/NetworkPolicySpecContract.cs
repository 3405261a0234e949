// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicySpecContract]
public sealed partial class NetworkPolicySpec;

internal sealed class NetworkPolicySpecContractAttribute : JsonContractAttribute<NetworkPolicySpec>
{
    protected override NetworkPolicySpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NetworkPolicyEgressRule>>(options, "Egress", "egress", static o => ((NetworkPolicySpec)o).Egress, static (o, v) => ((NetworkPolicySpec)o).Egress = v),
        Optional<List<NetworkPolicyIngressRule>>(options, "Ingress", "ingress", static o => ((NetworkPolicySpec)o).Ingress, static (o, v) => ((NetworkPolicySpec)o).Ingress = v),
        Optional<Meta.V1.LabelSelector>(options, "PodSelector", "podSelector", static o => ((NetworkPolicySpec)o).PodSelector, static (o, v) => ((NetworkPolicySpec)o).PodSelector = v),
        Optional<List<string>>(options, "PolicyTypes", "policyTypes", static o => ((NetworkPolicySpec)o).PolicyTypes, static (o, v) => ((NetworkPolicySpec)o).PolicyTypes = v),
    ];
}
