// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobConditionContract]
public sealed partial class JobCondition;

internal sealed class JobConditionContractAttribute : JsonContractAttribute<JobCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override JobCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastProbeTime", "lastProbeTime", static o => ((JobCondition)o).LastProbeTime, static (o, v) => ((JobCondition)o).LastProbeTime = v),
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((JobCondition)o).LastTransitionTime, static (o, v) => ((JobCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((JobCondition)o).Message, static (o, v) => ((JobCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((JobCondition)o).Reason, static (o, v) => ((JobCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((JobCondition)o).Status, static (o, v) => ((JobCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((JobCondition)o).Type, static (o, v) => ((JobCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern JobCondition Make();
}
