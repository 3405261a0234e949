// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceConditionApplyConfigurationContract]
public sealed partial class APIServiceConditionApplyConfiguration;

internal sealed class APIServiceConditionApplyConfigurationContractAttribute : JsonContractAttribute<APIServiceConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override APIServiceConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((APIServiceConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((APIServiceConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((APIServiceConditionApplyConfiguration)o).Message, static (o, v) => ((APIServiceConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((APIServiceConditionApplyConfiguration)o).Reason, static (o, v) => ((APIServiceConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((APIServiceConditionApplyConfiguration)o).Status, static (o, v) => ((APIServiceConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((APIServiceConditionApplyConfiguration)o).Type, static (o, v) => ((APIServiceConditionApplyConfiguration)o).Type = v),
    ];
}
