// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ComponentConditionContract]
public sealed partial class ComponentCondition;

internal sealed class ComponentConditionContractAttribute : JsonContractAttribute<ComponentCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ComponentCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Error", "error", static o => ((ComponentCondition)o).Error, static (o, v) => ((ComponentCondition)o).Error = v),
        Optional<string>(options, "Message", "message", static o => ((ComponentCondition)o).Message, static (o, v) => ((ComponentCondition)o).Message = v),
        Required<string>(options, "Status", "status", static o => ((ComponentCondition)o).Status, static (o, v) => ((ComponentCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((ComponentCondition)o).Type, static (o, v) => ((ComponentCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ComponentCondition Make();
}
