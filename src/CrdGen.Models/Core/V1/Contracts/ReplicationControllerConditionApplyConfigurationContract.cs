// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerConditionApplyConfigurationContract]
public sealed partial class ReplicationControllerConditionApplyConfiguration;

internal sealed class ReplicationControllerConditionApplyConfigurationContractAttribute : JsonContractAttribute<ReplicationControllerConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ReplicationControllerConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((ReplicationControllerConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((ReplicationControllerConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((ReplicationControllerConditionApplyConfiguration)o).Message, static (o, v) => ((ReplicationControllerConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ReplicationControllerConditionApplyConfiguration)o).Reason, static (o, v) => ((ReplicationControllerConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((ReplicationControllerConditionApplyConfiguration)o).Status, static (o, v) => ((ReplicationControllerConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((ReplicationControllerConditionApplyConfiguration)o).Type, static (o, v) => ((ReplicationControllerConditionApplyConfiguration)o).Type = v),
    ];
}
