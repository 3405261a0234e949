// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ObjectMetricSourceContract]
public sealed partial class ObjectMetricSource;

internal sealed class ObjectMetricSourceContractAttribute : JsonContractAttribute<ObjectMetricSource>
{
    protected override ObjectMetricSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<CrossVersionObjectReference>(options, "DescribedObject", "describedObject", static o => ((ObjectMetricSource)o).DescribedObject, static (o, v) => ((ObjectMetricSource)o).DescribedObject = v!),
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((ObjectMetricSource)o).Metric, static (o, v) => ((ObjectMetricSource)o).Metric = v!),
        Required<MetricTarget>(options, "Target", "target", static o => ((ObjectMetricSource)o).Target, static (o, v) => ((ObjectMetricSource)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ObjectMetricSource Make();
}
