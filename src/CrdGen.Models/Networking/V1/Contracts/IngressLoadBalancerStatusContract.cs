// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressLoadBalancerStatusContract]
public sealed partial class IngressLoadBalancerStatus;

internal sealed class IngressLoadBalancerStatusContractAttribute : JsonContractAttribute<IngressLoadBalancerStatus>
{
    protected override IngressLoadBalancerStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<IngressLoadBalancerIngress>>(options, "Ingress", "ingress", static o => ((IngressLoadBalancerStatus)o).Ingress, static (o, v) => ((IngressLoadBalancerStatus)o).Ingress = v),
    ];
}
