// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ExternalMetricStatusContract]
public sealed partial class ExternalMetricStatus;

internal sealed class ExternalMetricStatusContractAttribute : JsonContractAttribute<ExternalMetricStatus>
{
    protected override ExternalMetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricValueStatus>(options, "Current", "current", static o => ((ExternalMetricStatus)o).Current, static (o, v) => ((ExternalMetricStatus)o).Current = v!),
        Required<MetricIdentifier>(options, "Metric", "metric", static o => ((ExternalMetricStatus)o).Metric, static (o, v) => ((ExternalMetricStatus)o).Metric = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ExternalMetricStatus Make();
}
