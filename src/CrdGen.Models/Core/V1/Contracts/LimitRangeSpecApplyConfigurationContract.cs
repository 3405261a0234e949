// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LimitRangeSpecApplyConfigurationContract]
public sealed partial class LimitRangeSpecApplyConfiguration;

internal sealed class LimitRangeSpecApplyConfigurationContractAttribute : JsonContractAttribute<LimitRangeSpecApplyConfiguration>
{
    protected override LimitRangeSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<LimitRangeItem>>(options, "Limits", "limits", static o => ((LimitRangeSpecApplyConfiguration)o).Limits, static (o, v) => ((LimitRangeSpecApplyConfiguration)o).Limits = v),
    ];
}
