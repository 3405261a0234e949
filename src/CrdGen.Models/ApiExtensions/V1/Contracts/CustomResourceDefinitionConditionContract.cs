// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionConditionContract]
public sealed partial class CustomResourceDefinitionCondition;

internal sealed class CustomResourceDefinitionConditionContractAttribute : JsonContractAttribute<CustomResourceDefinitionCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CustomResourceDefinitionCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((CustomResourceDefinitionCondition)o).LastTransitionTime, static (o, v) => ((CustomResourceDefinitionCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((CustomResourceDefinitionCondition)o).Message, static (o, v) => ((CustomResourceDefinitionCondition)o).Message = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((CustomResourceDefinitionCondition)o).ObservedGeneration, static (o, v) => ((CustomResourceDefinitionCondition)o).ObservedGeneration = v),
        Optional<string>(options, "Reason", "reason", static o => ((CustomResourceDefinitionCondition)o).Reason, static (o, v) => ((CustomResourceDefinitionCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((CustomResourceDefinitionCondition)o).Status, static (o, v) => ((CustomResourceDefinitionCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((CustomResourceDefinitionCondition)o).Type, static (o, v) => ((CustomResourceDefinitionCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceDefinitionCondition Make();
}
