// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[PodsMetricSourceContract]
public sealed partial class PodsMetricSource;

internal sealed class PodsMetricSourceContractAttribute : JsonContractAttribute<PodsMetricSource>
{
    protected override PodsMetricSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((PodsMetricSource)o).Metric, static (o, v) => ((PodsMetricSource)o).Metric = v!),
        Required<MetricTarget>(options, "Target", "target", static o => ((PodsMetricSource)o).Target, static (o, v) => ((PodsMetricSource)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodsMetricSource Make();
}
