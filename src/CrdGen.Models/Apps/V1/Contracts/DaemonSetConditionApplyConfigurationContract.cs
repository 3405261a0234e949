// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetConditionApplyConfigurationContract]
public sealed partial class DaemonSetConditionApplyConfiguration;

internal sealed class DaemonSetConditionApplyConfigurationContractAttribute : JsonContractAttribute<DaemonSetConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DaemonSetConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((DaemonSetConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((DaemonSetConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((DaemonSetConditionApplyConfiguration)o).Message, static (o, v) => ((DaemonSetConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((DaemonSetConditionApplyConfiguration)o).Reason, static (o, v) => ((DaemonSetConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((DaemonSetConditionApplyConfiguration)o).Status, static (o, v) => ((DaemonSetConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((DaemonSetConditionApplyConfiguration)o).Type, static (o, v) => ((DaemonSetConditionApplyConfiguration)o).Type = v),
    ];
}
