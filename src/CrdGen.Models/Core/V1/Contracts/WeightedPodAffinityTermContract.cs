// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[WeightedPodAffinityTermContract]
public sealed partial class WeightedPodAffinityTerm;

internal sealed class WeightedPodAffinityTermContractAttribute : JsonContractAttribute<WeightedPodAffinityTerm>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override WeightedPodAffinityTerm New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<PodAffinityTerm>(options, "PodAffinityTerm", "podAffinityTerm", static o => ((WeightedPodAffinityTerm)o).PodAffinityTerm, static (o, v) => ((WeightedPodAffinityTerm)o).PodAffinityTerm = v!),
        Required<int>(options, "Weight", "weight", static o => ((WeightedPodAffinityTerm)o).Weight, static (o, v) => ((WeightedPodAffinityTerm)o).Weight = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern WeightedPodAffinityTerm Make();
}
