// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressStatusContract]
public sealed partial class IngressStatus;

internal sealed class IngressStatusContractAttribute : JsonContractAttribute<IngressStatus>
{
    protected override IngressStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IngressLoadBalancerStatus>(options, "LoadBalancer", "loadBalancer", static o => ((IngressStatus)o).LoadBalancer, static (o, v) => ((IngressStatus)o).LoadBalancer = v),
    ];
}
