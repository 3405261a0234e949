// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CapacityRequirementsContract]
public sealed partial class CapacityRequirements;

internal sealed class CapacityRequirementsContractAttribute : JsonContractAttribute<CapacityRequirements>
{
    protected override CapacityRequirements New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "Requests", "requests", static o => ((CapacityRequirements)o).Requests, static (o, v) => ((CapacityRequirements)o).Requests = v),
    ];
}
