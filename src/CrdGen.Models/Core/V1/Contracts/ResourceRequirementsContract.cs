// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceRequirementsContract]
public sealed partial class ResourceRequirements;

internal sealed class ResourceRequirementsContractAttribute : JsonContractAttribute<ResourceRequirements>
{
    protected override ResourceRequirements New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<ResourceClaim>>(options, "Claims", "claims", static o => ((ResourceRequirements)o).Claims, static (o, v) => ((ResourceRequirements)o).Claims = v),
        Optional<Dictionary<string, Quantity>>(options, "Limits", "limits", static o => ((ResourceRequirements)o).Limits, static (o, v) => ((ResourceRequirements)o).Limits = v),
        Optional<Dictionary<string, Quantity>>(options, "Requests", "requests", static o => ((ResourceRequirements)o).Requests, static (o, v) => ((ResourceRequirements)o).Requests = v),
    ];
}
