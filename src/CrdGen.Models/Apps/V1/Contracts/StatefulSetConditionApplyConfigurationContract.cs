// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetConditionApplyConfigurationContract]
public sealed partial class StatefulSetConditionApplyConfiguration;

internal sealed class StatefulSetConditionApplyConfigurationContractAttribute : JsonContractAttribute<StatefulSetConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override StatefulSetConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((StatefulSetConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((StatefulSetConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((StatefulSetConditionApplyConfiguration)o).Message, static (o, v) => ((StatefulSetConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((StatefulSetConditionApplyConfiguration)o).Reason, static (o, v) => ((StatefulSetConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((StatefulSetConditionApplyConfiguration)o).Status, static (o, v) => ((StatefulSetConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((StatefulSetConditionApplyConfiguration)o).Type, static (o, v) => ((StatefulSetConditionApplyConfiguration)o).Type = v),
    ];
}
