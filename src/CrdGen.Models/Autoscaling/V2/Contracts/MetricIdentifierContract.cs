// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[MetricIdentifierContract]
public sealed partial class MetricIdentifier;

internal sealed class MetricIdentifierContractAttribute : JsonContractAttribute<MetricIdentifier>
{
    protected override MetricIdentifier New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((MetricIdentifier)o).Name, static (o, v) => ((MetricIdentifier)o).Name = v!),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((MetricIdentifier)o).Selector, static (o, v) => ((MetricIdentifier)o).Selector = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MetricIdentifier Make();
}
