// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetConditionApplyConfigurationContract]
public sealed partial class ReplicaSetConditionApplyConfiguration;

internal sealed class ReplicaSetConditionApplyConfigurationContractAttribute : JsonContractAttribute<ReplicaSetConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ReplicaSetConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((ReplicaSetConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((ReplicaSetConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((ReplicaSetConditionApplyConfiguration)o).Message, static (o, v) => ((ReplicaSetConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ReplicaSetConditionApplyConfiguration)o).Reason, static (o, v) => ((ReplicaSetConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((ReplicaSetConditionApplyConfiguration)o).Status, static (o, v) => ((ReplicaSetConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((ReplicaSetConditionApplyConfiguration)o).Type, static (o, v) => ((ReplicaSetConditionApplyConfiguration)o).Type = v),
    ];
}
