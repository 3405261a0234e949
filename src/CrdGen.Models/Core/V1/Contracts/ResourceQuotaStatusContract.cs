// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceQuotaStatusContract]
public sealed partial class ResourceQuotaStatus;

internal sealed class ResourceQuotaStatusContractAttribute : JsonContractAttribute<ResourceQuotaStatus>
{
    protected override ResourceQuotaStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "Hard", "hard", static o => ((ResourceQuotaStatus)o).Hard, static (o, v) => ((ResourceQuotaStatus)o).Hard = v),
        Optional<Dictionary<string, Quantity>>(options, "Used", "used", static o => ((ResourceQuotaStatus)o).Used, static (o, v) => ((ResourceQuotaStatus)o).Used = v),
    ];
}
