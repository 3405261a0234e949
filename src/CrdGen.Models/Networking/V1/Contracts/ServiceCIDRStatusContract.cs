// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ServiceCIDRStatusContract]
public sealed partial class ServiceCIDRStatus;

internal sealed class ServiceCIDRStatusContractAttribute : JsonContractAttribute<ServiceCIDRStatus>
{
    protected override ServiceCIDRStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Condition>>(options, "Conditions", "conditions", static o => ((ServiceCIDRStatus)o).Conditions, static (o, v) => ((ServiceCIDRStatus)o).Conditions = v),
    ];
}
