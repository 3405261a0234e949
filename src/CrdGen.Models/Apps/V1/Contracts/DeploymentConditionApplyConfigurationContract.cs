// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentConditionApplyConfigurationContract]
public sealed partial class DeploymentConditionApplyConfiguration;

internal sealed class DeploymentConditionApplyConfigurationContractAttribute : JsonContractAttribute<DeploymentConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeploymentConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((DeploymentConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((DeploymentConditionApplyConfiguration)o).LastTransitionTime = v),
        OptionalTime(options, "LastUpdateTime", "lastUpdateTime", static o => ((DeploymentConditionApplyConfiguration)o).LastUpdateTime, static (o, v) => ((DeploymentConditionApplyConfiguration)o).LastUpdateTime = v),
        Optional<string>(options, "Message", "message", static o => ((DeploymentConditionApplyConfiguration)o).Message, static (o, v) => ((DeploymentConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((DeploymentConditionApplyConfiguration)o).Reason, static (o, v) => ((DeploymentConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((DeploymentConditionApplyConfiguration)o).Status, static (o, v) => ((DeploymentConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((DeploymentConditionApplyConfiguration)o).Type, static (o, v) => ((DeploymentConditionApplyConfiguration)o).Type = v),
    ];
}
