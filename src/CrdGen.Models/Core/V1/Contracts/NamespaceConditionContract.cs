// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceConditionContract]
public sealed partial class NamespaceCondition;

internal sealed class NamespaceConditionContractAttribute : JsonContractAttribute<NamespaceCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NamespaceCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((NamespaceCondition)o).LastTransitionTime, static (o, v) => ((NamespaceCondition)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((NamespaceCondition)o).Message, static (o, v) => ((NamespaceCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((NamespaceCondition)o).Reason, static (o, v) => ((NamespaceCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((NamespaceCondition)o).Status, static (o, v) => ((NamespaceCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((NamespaceCondition)o).Type, static (o, v) => ((NamespaceCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NamespaceCondition Make();
}
