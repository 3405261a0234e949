// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DeploymentConditionContract]
public sealed partial class DeploymentCondition;

internal sealed class DeploymentConditionContractAttribute : JsonContractAttribute<DeploymentCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeploymentCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((DeploymentCondition)o).LastTransitionTime, static (o, v) => ((DeploymentCondition)o).LastTransitionTime = v),
        OptionalTime(options, "LastUpdateTime", "lastUpdateTime", static o => ((DeploymentCondition)o).LastUpdateTime, static (o, v) => ((DeploymentCondition)o).LastUpdateTime = v),
        Optional<string>(options, "Message", "message", static o => ((DeploymentCondition)o).Message, static (o, v) => ((DeploymentCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((DeploymentCondition)o).Reason, static (o, v) => ((DeploymentCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((DeploymentCondition)o).Status, static (o, v) => ((DeploymentCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((DeploymentCondition)o).Type, static (o, v) => ((DeploymentCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeploymentCondition Make();
}
