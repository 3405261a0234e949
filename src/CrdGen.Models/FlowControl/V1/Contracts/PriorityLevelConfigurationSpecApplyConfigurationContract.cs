// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationSpecApplyConfigurationContract]
public sealed partial class PriorityLevelConfigurationSpecApplyConfiguration;

internal sealed class PriorityLevelConfigurationSpecApplyConfigurationContractAttribute : JsonContractAttribute<PriorityLevelConfigurationSpecApplyConfiguration>
{
    protected override PriorityLevelConfigurationSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExemptPriorityLevelConfiguration>(options, "Exempt", "exempt", static o => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Exempt, static (o, v) => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Exempt = v),
        Optional<LimitedPriorityLevelConfigurationApplyConfiguration>(options, "Limited", "limited", static o => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Limited, static (o, v) => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Limited = v),
        Optional<string>(options, "Type", "type", static o => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Type, static (o, v) => ((PriorityLevelConfigurationSpecApplyConfiguration)o).Type = v),
    ];
}
