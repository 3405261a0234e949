// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaSpecApplyConfigurationContract]
public sealed partial class FlowSchemaSpecApplyConfiguration;

internal sealed class FlowSchemaSpecApplyConfigurationContractAttribute : JsonContractAttribute<FlowSchemaSpecApplyConfiguration>
{
    protected override FlowSchemaSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<FlowDistinguisherMethodApplyConfiguration>(options, "DistinguisherMethod", "distinguisherMethod", static o => ((FlowSchemaSpecApplyConfiguration)o).DistinguisherMethod, static (o, v) => ((FlowSchemaSpecApplyConfiguration)o).DistinguisherMethod = v),
        Optional<int?>(options, "MatchingPrecedence", "matchingPrecedence", static o => ((FlowSchemaSpecApplyConfiguration)o).MatchingPrecedence, static (o, v) => ((FlowSchemaSpecApplyConfiguration)o).MatchingPrecedence = v),
        Optional<PriorityLevelConfigurationReferenceApplyConfiguration>(options, "PriorityLevelConfiguration", "priorityLevelConfiguration", static o => ((FlowSchemaSpecApplyConfiguration)o).PriorityLevelConfiguration, static (o, v) => ((FlowSchemaSpecApplyConfiguration)o).PriorityLevelConfiguration = v),
        Optional<List<PolicyRulesWithSubjects>>(options, "Rules", "rules", static o => ((FlowSchemaSpecApplyConfiguration)o).Rules, static (o, v) => ((FlowSchemaSpecApplyConfiguration)o).Rules = v),
    ];
}
