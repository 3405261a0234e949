// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetConditionContract]
public sealed partial class ReplicaSetCondition;

internal sealed class ReplicaSetConditionContractAttribute : JsonContractAttribute<ReplicaSetCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ReplicaSetCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((ReplicaSetCondition)o).LastTransitionTime, static (o, v) => ((ReplicaSetCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((ReplicaSetCondition)o).Message, static (o, v) => ((ReplicaSetCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ReplicaSetCondition)o).Reason, static (o, v) => ((ReplicaSetCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((ReplicaSetCondition)o).Status, static (o, v) => ((ReplicaSetCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((ReplicaSetCondition)o).Type, static (o, v) => ((ReplicaSetCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ReplicaSetCondition Make();
}
