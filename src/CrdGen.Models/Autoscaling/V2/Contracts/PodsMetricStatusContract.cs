// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[PodsMetricStatusContract]
public sealed partial class PodsMetricStatus;

internal sealed class PodsMetricStatusContractAttribute : JsonContractAttribute<PodsMetricStatus>
{
    protected override PodsMetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricValueStatus>(options, "Current", "current", static o => ((PodsMetricStatus)o).Current, static (o, v) => ((PodsMetricStatus)o).Current = v!),
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((PodsMetricStatus)o).Metric, static (o, v) => ((PodsMetricStatus)o).Metric = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodsMetricStatus Make();
}
