// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaConditionContract]
public sealed partial class FlowSchemaCondition;

internal sealed class FlowSchemaConditionContractAttribute : JsonContractAttribute<FlowSchemaCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override FlowSchemaCondition New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((FlowSchemaCondition)o).LastTransitionTime, static (o, v) => ((FlowSchemaCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((FlowSchemaCondition)o).Message, static (o, v) => ((FlowSchemaCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((FlowSchemaCondition)o).Reason, static (o, v) => ((FlowSchemaCondition)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((FlowSchemaCondition)o).Status, static (o, v) => ((FlowSchemaCondition)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((FlowSchemaCondition)o).Type, static (o, v) => ((FlowSchemaCondition)o).Type = v),
    ];
}
