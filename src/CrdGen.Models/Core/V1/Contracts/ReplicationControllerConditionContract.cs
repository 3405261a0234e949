// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerConditionContract]
public sealed partial class ReplicationControllerCondition;

internal sealed class ReplicationControllerConditionContractAttribute : JsonContractAttribute<ReplicationControllerCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ReplicationControllerCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((ReplicationControllerCondition)o).LastTransitionTime, static (o, v) => ((ReplicationControllerCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((ReplicationControllerCondition)o).Message, static (o, v) => ((ReplicationControllerCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((ReplicationControllerCondition)o).Reason, static (o, v) => ((ReplicationControllerCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((ReplicationControllerCondition)o).Status, static (o, v) => ((ReplicationControllerCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((ReplicationControllerCondition)o).Type, static (o, v) => ((ReplicationControllerCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ReplicationControllerCondition Make();
}
