// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceStatusApplyConfigurationContract]
public sealed partial class APIServiceStatusApplyConfiguration;

internal sealed class APIServiceStatusApplyConfigurationContractAttribute : JsonContractAttribute<APIServiceStatusApplyConfiguration>
{
    protected override APIServiceStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<APIServiceConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((APIServiceStatusApplyConfiguration)o).Conditions, static (o, v) => ((APIServiceStatusApplyConfiguration)o).Conditions = v),
    ];
}
