// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationConditionContract]
public sealed partial class PriorityLevelConfigurationCondition;

internal sealed class PriorityLevelConfigurationConditionContractAttribute : JsonContractAttribute<PriorityLevelConfigurationCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PriorityLevelConfigurationCondition New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((PriorityLevelConfigurationCondition)o).LastTransitionTime, static (o, v) => ((PriorityLevelConfigurationCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((PriorityLevelConfigurationCondition)o).Message, static (o, v) => ((PriorityLevelConfigurationCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((PriorityLevelConfigurationCondition)o).Reason, static (o, v) => ((PriorityLevelConfigurationCondition)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((PriorityLevelConfigurationCondition)o).Status, static (o, v) => ((PriorityLevelConfigurationCondition)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((PriorityLevelConfigurationCondition)o).Type, static (o, v) => ((PriorityLevelConfigurationCondition)o).Type = v),
    ];
}
