// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ResourceMetricStatusContract]
public sealed partial class ResourceMetricStatus;

internal sealed class ResourceMetricStatusContractAttribute : JsonContractAttribute<ResourceMetricStatus>
{
    protected override ResourceMetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<MetricValueStatus>(options, "Current", "current", static o => ((ResourceMetricStatus)o).Current, static (o, v) => ((ResourceMetricStatus)o).Current = v!),
        Required<string>(options, "Name", "name", static o => ((ResourceMetricStatus)o).Name, static (o, v) => ((ResourceMetricStatus)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceMetricStatus Make();
}
