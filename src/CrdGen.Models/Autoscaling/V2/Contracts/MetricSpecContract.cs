// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[MetricSpecContract]
public sealed partial class MetricSpec;

internal sealed class MetricSpecContractAttribute : JsonContractAttribute<MetricSpec>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MetricSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ContainerResourceMetricSource>(options, "ContainerResource", "containerResource", static o => ((MetricSpec)o).ContainerResource, static (o, v) => ((MetricSpec)o).ContainerResource = v),
        Optional<ExternalMetricSource>(options, "External", "external", static o => ((MetricSpec)o).External, static (o, v) => ((MetricSpec)o).External = v),
        Optional<ObjectMetricSource>(options, "Object", "object", static o => ((MetricSpec)o).Object, static (o, v) => ((MetricSpec)o).Object = v),
        Optional<PodsMetricSource>(options, "Pods", "pods", static o => ((MetricSpec)o).Pods, static (o, v) => ((MetricSpec)o).Pods = v),
        Optional<ResourceMetricSource>(options, "Resource", "resource", static o => ((MetricSpec)o).Resource, static (o, v) => ((MetricSpec)o).Resource = v),
        Required<string>(options, "Type", "type", static o => ((MetricSpec)o).Type, static (o, v) => ((MetricSpec)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MetricSpec Make();
}
