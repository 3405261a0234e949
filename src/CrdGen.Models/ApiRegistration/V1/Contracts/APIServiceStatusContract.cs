// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceStatusContract]
public sealed partial class APIServiceStatus;

internal sealed class APIServiceStatusContractAttribute : JsonContractAttribute<APIServiceStatus>
{
    protected override APIServiceStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<APIServiceCondition>>(options, "Conditions", "conditions", static o => ((APIServiceStatus)o).Conditions, static (o, v) => ((APIServiceStatus)o).Conditions = v),
    ];
}
