// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodAffinityTermContract]
public sealed partial class PodAffinityTerm;

internal sealed class PodAffinityTermContractAttribute : JsonContractAttribute<PodAffinityTerm>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodAffinityTerm New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Meta.V1.LabelSelector>(options, "LabelSelector", "labelSelector", static o => ((PodAffinityTerm)o).LabelSelector, static (o, v) => ((PodAffinityTerm)o).LabelSelector = v),
        Optional<List<string>>(options, "MatchLabelKeys", "matchLabelKeys", static o => ((PodAffinityTerm)o).MatchLabelKeys, static (o, v) => ((PodAffinityTerm)o).MatchLabelKeys = v),
        Optional<List<string>>(options, "MismatchLabelKeys", "mismatchLabelKeys", static o => ((PodAffinityTerm)o).MismatchLabelKeys, static (o, v) => ((PodAffinityTerm)o).MismatchLabelKeys = v),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((PodAffinityTerm)o).NamespaceSelector, static (o, v) => ((PodAffinityTerm)o).NamespaceSelector = v),
        Optional<List<string>>(options, "Namespaces", "namespaces", static o => ((PodAffinityTerm)o).Namespaces, static (o, v) => ((PodAffinityTerm)o).Namespaces = v),
        Required<string>(options, "TopologyKey", "topologyKey", static o => ((PodAffinityTerm)o).TopologyKey, static (o, v) => ((PodAffinityTerm)o).TopologyKey = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodAffinityTerm Make();
}
