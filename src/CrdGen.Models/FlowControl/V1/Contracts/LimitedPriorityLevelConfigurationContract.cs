// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[LimitedPriorityLevelConfigurationContract]
public sealed partial class LimitedPriorityLevelConfiguration;

internal sealed class LimitedPriorityLevelConfigurationContractAttribute : JsonContractAttribute<LimitedPriorityLevelConfiguration>
{
    protected override LimitedPriorityLevelConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "BorrowingLimitPercent", "borrowingLimitPercent", static o => ((LimitedPriorityLevelConfiguration)o).BorrowingLimitPercent, static (o, v) => ((LimitedPriorityLevelConfiguration)o).BorrowingLimitPercent = v),
        Optional<int?>(options, "LendablePercent", "lendablePercent", static o => ((LimitedPriorityLevelConfiguration)o).LendablePercent, static (o, v) => ((LimitedPriorityLevelConfiguration)o).LendablePercent = v),
        Optional<LimitResponse>(options, "LimitResponse", "limitResponse", static o => ((LimitedPriorityLevelConfiguration)o).LimitResponse, static (o, v) => ((LimitedPriorityLevelConfiguration)o).LimitResponse = v),
        Optional<int?>(options, "NominalConcurrencyShares", "nominalConcurrencyShares", static o => ((LimitedPriorityLevelConfiguration)o).NominalConcurrencyShares, static (o, v) => ((LimitedPriorityLevelConfiguration)o).NominalConcurrencyShares = v),
    ];
}
