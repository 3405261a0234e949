// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LoadBalancerIngressContract]
public sealed partial class LoadBalancerIngress;

internal sealed class LoadBalancerIngressContractAttribute : JsonContractAttribute<LoadBalancerIngress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override LoadBalancerIngress New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Hostname", "hostname", static o => ((LoadBalancerIngress)o).Hostname, static (o, v) => ((LoadBalancerIngress)o).Hostname = v),
        Optional<string>(options, "IP", "ip", static o => ((LoadBalancerIngress)o).IP, static (o, v) => ((LoadBalancerIngress)o).IP = v),
        Optional<string>(options, "IPMode", "ipMode", static o => ((LoadBalancerIngress)o).IPMode, static (o, v) => ((LoadBalancerIngress)o).IPMode = v),
        Optional<List<PortStatus>>(options, "Ports", "ports", static o => ((LoadBalancerIngress)o).Ports, static (o, v) => ((LoadBalancerIngress)o).Ports = v),
    ];
}
