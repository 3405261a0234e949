// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[MetricValueStatusContract]
public sealed partial class MetricValueStatus;

internal sealed class MetricValueStatusContractAttribute : JsonContractAttribute<MetricValueStatus>
{
    protected override MetricValueStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "AverageUtilization", "averageUtilization", static o => ((MetricValueStatus)o).AverageUtilization, static (o, v) => ((MetricValueStatus)o).AverageUtilization = v),
        Optional<Quantity?>(options, "AverageValue", "averageValue", static o => ((MetricValueStatus)o).AverageValue, static (o, v) => ((MetricValueStatus)o).AverageValue = v),
        Optional<Quantity?>(options, "Value", "value", static o => ((MetricValueStatus)o).Value, static (o, v) => ((MetricValueStatus)o).Value = v),
    ];
}
