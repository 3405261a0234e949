// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConditionContract]
public sealed partial class NodeCondition;

internal sealed class NodeConditionContractAttribute : JsonContractAttribute<NodeCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastHeartbeatTime", "lastHeartbeatTime", static o => ((NodeCondition)o).LastHeartbeatTime, static (o, v) => ((NodeCondition)o).LastHeartbeatTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((NodeCondition)o).LastTransitionTime, static (o, v) => ((NodeCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((NodeCondition)o).Message, static (o, v) => ((NodeCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((NodeCondition)o).Reason, static (o, v) => ((NodeCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((NodeCondition)o).Status, static (o, v) => ((NodeCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((NodeCondition)o).Type, static (o, v) => ((NodeCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeCondition Make();
}
