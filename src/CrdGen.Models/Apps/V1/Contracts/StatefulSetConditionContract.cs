// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetConditionContract]
public sealed partial class StatefulSetCondition;

internal sealed class StatefulSetConditionContractAttribute : JsonContractAttribute<StatefulSetCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override StatefulSetCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((StatefulSetCondition)o).LastTransitionTime, static (o, v) => ((StatefulSetCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((StatefulSetCondition)o).Message, static (o, v) => ((StatefulSetCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((StatefulSetCondition)o).Reason, static (o, v) => ((StatefulSetCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((StatefulSetCondition)o).Status, static (o, v) => ((StatefulSetCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((StatefulSetCondition)o).Type, static (o, v) => ((StatefulSetCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern StatefulSetCondition Make();
}
