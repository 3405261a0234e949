// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressLoadBalancerIngressContract]
public sealed partial class IngressLoadBalancerIngress;

internal sealed class IngressLoadBalancerIngressContractAttribute : JsonContractAttribute<IngressLoadBalancerIngress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override IngressLoadBalancerIngress New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Hostname", "hostname", static o => ((IngressLoadBalancerIngress)o).Hostname, static (o, v) => ((IngressLoadBalancerIngress)o).Hostname = v),
        Optional<string>(options, "IP", "ip", static o => ((IngressLoadBalancerIngress)o).IP, static (o, v) => ((IngressLoadBalancerIngress)o).IP = v),
        Optional<List<IngressPortStatus>>(options, "Ports", "ports", static o => ((IngressLoadBalancerIngress)o).Ports, static (o, v) => ((IngressLoadBalancerIngress)o).Ports = v),
    ];
}
