// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[ExemptPriorityLevelConfigurationContract]
public sealed partial class ExemptPriorityLevelConfiguration;

internal sealed class ExemptPriorityLevelConfigurationContractAttribute : JsonContractAttribute<ExemptPriorityLevelConfiguration>
{
    protected override ExemptPriorityLevelConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "LendablePercent", "lendablePercent", static o => ((ExemptPriorityLevelConfiguration)o).LendablePercent, static (o, v) => ((ExemptPriorityLevelConfiguration)o).LendablePercent = v),
        Optional<int?>(options, "NominalConcurrencyShares", "nominalConcurrencyShares", static o => ((ExemptPriorityLevelConfiguration)o).NominalConcurrencyShares, static (o, v) => ((ExemptPriorityLevelConfiguration)o).NominalConcurrencyShares = v),
    ];
}
