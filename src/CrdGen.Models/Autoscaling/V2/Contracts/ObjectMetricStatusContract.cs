// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ObjectMetricStatusContract]
public sealed partial class ObjectMetricStatus;

internal sealed class ObjectMetricStatusContractAttribute : JsonContractAttribute<ObjectMetricStatus>
{
    protected override ObjectMetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricValueStatus>(options, "Current", "current", static o => ((ObjectMetricStatus)o).Current, static (o, v) => ((ObjectMetricStatus)o).Current = v!),
        Required<CrossVersionObjectReference>(options, "DescribedObject", "describedObject", static o => ((ObjectMetricStatus)o).DescribedObject, static (o, v) => ((ObjectMetricStatus)o).DescribedObject = v!),
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((ObjectMetricStatus)o).Metric, static (o, v) => ((ObjectMetricStatus)o).Metric = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ObjectMetricStatus Make();
}
