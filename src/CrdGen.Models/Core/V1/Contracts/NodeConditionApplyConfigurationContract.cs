// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConditionApplyConfigurationContract]
public sealed partial class NodeConditionApplyConfiguration;

internal sealed class NodeConditionApplyConfigurationContractAttribute : JsonContractAttribute<NodeConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastHeartbeatTime", "lastHeartbeatTime", static o => ((NodeConditionApplyConfiguration)o).LastHeartbeatTime, static (o, v) => ((NodeConditionApplyConfiguration)o).LastHeartbeatTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((NodeConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((NodeConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((NodeConditionApplyConfiguration)o).Message, static (o, v) => ((NodeConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((NodeConditionApplyConfiguration)o).Reason, static (o, v) => ((NodeConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((NodeConditionApplyConfiguration)o).Status, static (o, v) => ((NodeConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((NodeConditionApplyConfiguration)o).Type, static (o, v) => ((NodeConditionApplyConfiguration)o).Type = v),
    ];
}
