// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServiceStatusContract]
public sealed partial class ServiceStatus;

internal sealed class ServiceStatusContractAttribute : JsonContractAttribute<ServiceStatus>
{
    protected override ServiceStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Condition>>(options, "Conditions", "conditions", static o => ((ServiceStatus)o).Conditions, static (o, v) => ((ServiceStatus)o).Conditions = v),
        Optional<LoadBalancerStatus>(options, "LoadBalancer", "loadBalancer", static o => ((ServiceStatus)o).LoadBalancer, static (o, v) => ((ServiceStatus)o).LoadBalancer = v),
    ];
}
