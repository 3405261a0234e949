// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LimitRangeItemContract]
public sealed partial class LimitRangeItem;

internal sealed class LimitRangeItemContractAttribute : JsonContractAttribute<LimitRangeItem>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override LimitRangeItem New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "Default", "default", static o => ((LimitRangeItem)o).Default, static (o, v) => ((LimitRangeItem)o).Default = v),
        Optional<Dictionary<string, Quantity>>(options, "DefaultRequest", "defaultRequest", static o => ((LimitRangeItem)o).DefaultRequest, static (o, v) => ((LimitRangeItem)o).DefaultRequest = v),
        Optional<Dictionary<string, Quantity>>(options, "Max", "max", static o => ((LimitRangeItem)o).Max, static (o, v) => ((LimitRangeItem)o).Max = v),
        Optional<Dictionary<string, Quantity>>(options, "MaxLimitRequestRatio", "maxLimitRequestRatio", static o => ((LimitRangeItem)o).MaxLimitRequestRatio, static (o, v) => ((LimitRangeItem)o).MaxLimitRequestRatio = v),
        Optional<Dictionary<string, Quantity>>(options, "Min", "min", static o => ((LimitRangeItem)o).Min, static (o, v) => ((LimitRangeItem)o).Min = v),
        Required<string>(options, "Type", "type", static o => ((LimitRangeItem)o).Type, static (o, v) => ((LimitRangeItem)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LimitRangeItem Make();
}
