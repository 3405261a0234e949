// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaSpecContract]
public sealed partial class FlowSchemaSpec;

internal sealed class FlowSchemaSpecContractAttribute : JsonContractAttribute<FlowSchemaSpec>
{
    protected override FlowSchemaSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<FlowDistinguisherMethod>(options, "DistinguisherMethod", "distinguisherMethod", static o => ((FlowSchemaSpec)o).DistinguisherMethod, static (o, v) => ((FlowSchemaSpec)o).DistinguisherMethod = v),
        Optional<int?>(options, "MatchingPrecedence", "matchingPrecedence", static o => ((FlowSchemaSpec)o).MatchingPrecedence, static (o, v) => ((FlowSchemaSpec)o).MatchingPrecedence = v),
        Required<PriorityLevelConfigurationReference>(options, "PriorityLevelConfiguration", "priorityLevelConfiguration", static o => ((FlowSchemaSpec)o).PriorityLevelConfiguration, static (o, v) => ((FlowSchemaSpec)o).PriorityLevelConfiguration = v!),
        Optional<List<PolicyRulesWithSubjects>>(options, "Rules", "rules", static o => ((FlowSchemaSpec)o).Rules, static (o, v) => ((FlowSchemaSpec)o).Rules = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FlowSchemaSpec Make();
}
