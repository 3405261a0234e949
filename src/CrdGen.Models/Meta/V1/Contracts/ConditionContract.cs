// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class ConditionContractAttribute : JsonContractAttribute<Condition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Condition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        RequiredTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((Condition)o).LastTransitionTime, static (o, v) => ((Condition)o).LastTransitionTime = v),
        Required<string>(options, "Message", "message", static o => ((Condition)o).Message, static (o, v) => ((Condition)o).Message = v!),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((Condition)o).ObservedGeneration, static (o, v) => ((Condition)o).ObservedGeneration = v),
        Required<string>(options, "Reason", "reason", static o => ((Condition)o).Reason, static (o, v) => ((Condition)o).Reason = v!),
        Required<string>(options, "Status", "status", static o => ((Condition)o).Status, static (o, v) => ((Condition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((Condition)o).Type, static (o, v) => ((Condition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Condition Make();
}
