// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[MetricStatusContract]
public sealed partial class MetricStatus;

internal sealed class MetricStatusContractAttribute : JsonContractAttribute<MetricStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MetricStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ContainerResourceMetricStatus>(options, "ContainerResource", "containerResource", static o => ((MetricStatus)o).ContainerResource, static (o, v) => ((MetricStatus)o).ContainerResource = v),
        Optional<ExternalMetricStatus>(options, "External", "external", static o => ((MetricStatus)o).External, static (o, v) => ((MetricStatus)o).External = v),
        Optional<ObjectMetricStatus>(options, "Object", "object", static o => ((MetricStatus)o).Object, static (o, v) => ((MetricStatus)o).Object = v),
        Optional<PodsMetricStatus>(options, "Pods", "pods", static o => ((MetricStatus)o).Pods, static (o, v) => ((MetricStatus)o).Pods = v),
        Optional<ResourceMetricStatus>(options, "Resource", "resource", static o => ((MetricStatus)o).Resource, static (o, v) => ((MetricStatus)o).Resource = v),
        Required<string>(options, "Type", "type", static o => ((MetricStatus)o).Type, static (o, v) => ((MetricStatus)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MetricStatus Make();
}
