// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetConditionContract]
public sealed partial class DaemonSetCondition;

internal sealed class DaemonSetConditionContractAttribute : JsonContractAttribute<DaemonSetCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DaemonSetCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((DaemonSetCondition)o).LastTransitionTime, static (o, v) => ((DaemonSetCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((DaemonSetCondition)o).Message, static (o, v) => ((DaemonSetCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((DaemonSetCondition)o).Reason, static (o, v) => ((DaemonSetCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((DaemonSetCondition)o).Status, static (o, v) => ((DaemonSetCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((DaemonSetCondition)o).Type, static (o, v) => ((DaemonSetCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DaemonSetCondition Make();
}
