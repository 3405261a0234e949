// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[ResourceMetricSourceContract]
public sealed partial class ResourceMetricSource;

internal sealed class ResourceMetricSourceContractAttribute : JsonContractAttribute<ResourceMetricSource>
{
    protected override ResourceMetricSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((ResourceMetricSource)o).Name, static (o, v) => ((ResourceMetricSource)o).Name = v!),
        Required<MetricTarget>(options, "Target", "target", static o => ((ResourceMetricSource)o).Target, static (o, v) => ((ResourceMetricSource)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceMetricSource Make();
}
