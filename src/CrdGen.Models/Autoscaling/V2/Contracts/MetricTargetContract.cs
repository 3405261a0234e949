// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[MetricTargetContract]
public sealed partial class MetricTarget;

internal sealed class MetricTargetContractAttribute : JsonContractAttribute<MetricTarget>
{
    protected override MetricTarget New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AverageUtilization", "averageUtilization", static o => ((MetricTarget)o).AverageUtilization, static (o, v) => ((MetricTarget)o).AverageUtilization = v),
        Optional<Quantity?>(options, "AverageValue", "averageValue", static o => ((MetricTarget)o).AverageValue, static (o, v) => ((MetricTarget)o).AverageValue = v),
        Required<string>(options, "Type", "type", static o => ((MetricTarget)o).Type, static (o, v) => ((MetricTarget)o).Type = v!),
        Optional<Quantity?>(options, "Value", "value", static o => ((MetricTarget)o).Value, static (o, v) => ((MetricTarget)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MetricTarget Make();
}
