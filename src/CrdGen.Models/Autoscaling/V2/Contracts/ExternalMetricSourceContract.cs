// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ExternalMetricSourceContract]
public sealed partial class ExternalMetricSource;

internal sealed class ExternalMetricSourceContractAttribute : JsonContractAttribute<ExternalMetricSource>
{
    protected override ExternalMetricSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((ExternalMetricSource)o).Metric, static (o, v) => ((ExternalMetricSource)o).Metric = v!),
        Required<MetricTarget>(options, "Target", "target", static o => ((ExternalMetricSource)o).Target, static (o, v) => ((ExternalMetricSource)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ExternalMetricSource Make();
}
