// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceSpecContract]
public sealed partial class ServiceSpec;

internal sealed class ServiceSpecContractAttribute : JsonContractAttribute<ServiceSpec>
{
    protected override ServiceSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllocateLoadBalancerNodePorts", "allocateLoadBalancerNodePorts", static o => ((ServiceSpec)o).AllocateLoadBalancerNodePorts, static (o, v) => ((ServiceSpec)o).AllocateLoadBalancerNodePorts = v),
        Optional<string>(options, "ClusterIP", "clusterIP", static o => ((ServiceSpec)o).ClusterIP, static (o, v) => ((ServiceSpec)o).ClusterIP = v),
        Optional<List<string>>(options, "ClusterIPs", "clusterIPs", static o => ((ServiceSpec)o).ClusterIPs, static (o, v) => ((ServiceSpec)o).ClusterIPs = v),
        Optional<List<string>>(options, "ExternalIPs", "externalIPs", static o => ((ServiceSpec)o).ExternalIPs, static (o, v) => ((ServiceSpec)o).ExternalIPs = v),
        Optional<string>(options, "ExternalName", "externalName", static o => ((ServiceSpec)o).ExternalName, static (o, v) => ((ServiceSpec)o).ExternalName = v),
        Optional<string>(options, "ExternalTrafficPolicy", "externalTrafficPolicy", static o => ((ServiceSpec)o).ExternalTrafficPolicy, static (o, v) => ((ServiceSpec)o).ExternalTrafficPolicy = v),
        Optional<int?>(options, "HealthCheckNodePort", "healthCheckNodePort", static o => ((ServiceSpec)o).HealthCheckNodePort, static (o, v) => ((ServiceSpec)o).HealthCheckNodePort = v),
        Optional<string>(options, "InternalTrafficPolicy", "internalTrafficPolicy", static o => ((ServiceSpec)o).InternalTrafficPolicy, static (o, v) => ((ServiceSpec)o).InternalTrafficPolicy = v),
        Optional<List<string>>(options, "IPFamilies", "ipFamilies", static o => ((ServiceSpec)o).IPFamilies, static (o, v) => ((ServiceSpec)o).IPFamilies = v),
        Optional<string>(options, "IPFamilyPolicy", "ipFamilyPolicy", static o => ((ServiceSpec)o).IPFamilyPolicy, static (o, v) => ((ServiceSpec)o).IPFamilyPolicy = v),
        Optional<string>(options, "LoadBalancerClass", "loadBalancerClass", static o => ((ServiceSpec)o).LoadBalancerClass, static (o, v) => ((ServiceSpec)o).LoadBalancerClass = v),
        Optional<string>(options, "LoadBalancerIP", "loadBalancerIP", static o => ((ServiceSpec)o).LoadBalancerIP, static (o, v) => ((ServiceSpec)o).LoadBalancerIP = v),
        Optional<List<string>>(options, "LoadBalancerSourceRanges", "loadBalancerSourceRanges", static o => ((ServiceSpec)o).LoadBalancerSourceRanges, static (o, v) => ((ServiceSpec)o).LoadBalancerSourceRanges = v),
        Optional<List<ServicePort>>(options, "Ports", "ports", static o => ((ServiceSpec)o).Ports, static (o, v) => ((ServiceSpec)o).Ports = v),
        Optional<bool?>(options, "PublishNotReadyAddresses", "publishNotReadyAddresses", static o => ((ServiceSpec)o).PublishNotReadyAddresses, static (o, v) => ((ServiceSpec)o).PublishNotReadyAddresses = v),
        Optional<Dictionary<string, string>>(options, "Selector", "selector", static o => ((ServiceSpec)o).Selector, static (o, v) => ((ServiceSpec)o).Selector = v),
        Optional<string>(options, "SessionAffinity", "sessionAffinity", static o => ((ServiceSpec)o).SessionAffinity, static (o, v) => ((ServiceSpec)o).SessionAffinity = v),
        Optional<SessionAffinityConfig>(options, "SessionAffinityConfig", "sessionAffinityConfig", static o => ((ServiceSpec)o).SessionAffinityConfig, static (o, v) => ((ServiceSpec)o).SessionAffinityConfig = v),
        Optional<string>(options, "TrafficDistribution", "trafficDistribution", static o => ((ServiceSpec)o).TrafficDistribution, static (o, v) => ((ServiceSpec)o).TrafficDistribution = v),
        Optional<string>(options, "Type", "type", static o => ((ServiceSpec)o).Type, static (o, v) => ((ServiceSpec)o).Type = v),
    ];
}
