// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ContainerResourceMetricSourceContract]
public sealed partial class ContainerResourceMetricSource;

internal sealed class ContainerResourceMetricSourceContractAttribute : JsonContractAttribute<ContainerResourceMetricSource>
{
    protected override ContainerResourceMetricSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Container", "container", static o => ((ContainerResourceMetricSource)o).Container, static (o, v) => ((ContainerResourceMetricSource)o).Container = v!),
        Required<string>(options, "Name", "name", static o => ((ContainerResourceMetricSource)o).Name, static (o, v) => ((ContainerResourceMetricSource)o).Name = v!),
        Required<MetricTarget>(options, "Target", "target", static o => ((ContainerResourceMetricSource)o).Target, static (o, v) => ((ContainerResourceMetricSource)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerResourceMetricSource Make();
}
