// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ContainerResourceMetricStatusContract]
public sealed partial class ContainerResourceMetricStatus;

internal sealed class ContainerResourceMetricStatusContractAttribute : JsonContractAttribute<ContainerResourceMetricStatus>
{
    protected override ContainerResourceMetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Container", "container", static o => ((ContainerResourceMetricStatus)o).Container, static (o, v) => ((ContainerResourceMetricStatus)o).Container = v!),
        Required<MetricValueStatus>(options, "Current", "current", static o => ((ContainerResourceMetricStatus)o).Current, static (o, v) => ((ContainerResourceMetricStatus)o).Current = v!),
        Required<string>(options, "Name", "name", static o => ((ContainerResourceMetricStatus)o).Name, static (o, v) => ((ContainerResourceMetricStatus)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerResourceMetricStatus Make();
}
