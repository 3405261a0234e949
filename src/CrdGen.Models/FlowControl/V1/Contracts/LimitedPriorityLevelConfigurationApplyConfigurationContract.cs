// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[LimitedPriorityLevelConfigurationApplyConfigurationContract]
public sealed partial class LimitedPriorityLevelConfigurationApplyConfiguration;

internal sealed class LimitedPriorityLevelConfigurationApplyConfigurationContractAttribute : JsonContractAttribute<LimitedPriorityLevelConfigurationApplyConfiguration>
{
    protected override LimitedPriorityLevelConfigurationApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "BorrowingLimitPercent", "borrowingLimitPercent", static o => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).BorrowingLimitPercent, static (o, v) => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).BorrowingLimitPercent = v),
        Optional<int?>(options, "LendablePercent", "lendablePercent", static o => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).LendablePercent, static (o, v) => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).LendablePercent = v),
        Optional<LimitResponseApplyConfiguration>(options, "LimitResponse", "limitResponse", static o => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).LimitResponse, static (o, v) => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).LimitResponse = v),
        Optional<int?>(options, "NominalConcurrencyShares", "nominalConcurrencyShares", static o => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).NominalConcurrencyShares, static (o, v) => ((LimitedPriorityLevelConfigurationApplyConfiguration)o).NominalConcurrencyShares = v),
    ];
}
