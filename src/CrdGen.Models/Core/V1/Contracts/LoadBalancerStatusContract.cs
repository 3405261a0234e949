// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LoadBalancerStatusContract]
public sealed partial class LoadBalancerStatus;

internal sealed class LoadBalancerStatusContractAttribute : JsonContractAttribute<LoadBalancerStatus>
{
    protected override LoadBalancerStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<LoadBalancerIngress>>(options, "Ingress", "ingress", static o => ((LoadBalancerStatus)o).Ingress, static (o, v) => ((LoadBalancerStatus)o).Ingress = v),
    ];
}
