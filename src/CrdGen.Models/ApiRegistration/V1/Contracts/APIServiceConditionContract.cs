// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceConditionContract]
public sealed partial class APIServiceCondition;

internal sealed class APIServiceConditionContractAttribute : JsonContractAttribute<APIServiceCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override APIServiceCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((APIServiceCondition)o).LastTransitionTime, static (o, v) => ((APIServiceCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((APIServiceCondition)o).Message, static (o, v) => ((APIServiceCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((APIServiceCondition)o).Reason, static (o, v) => ((APIServiceCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((APIServiceCondition)o).Status, static (o, v) => ((APIServiceCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((APIServiceCondition)o).Type, static (o, v) => ((APIServiceCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern APIServiceCondition Make();
}
