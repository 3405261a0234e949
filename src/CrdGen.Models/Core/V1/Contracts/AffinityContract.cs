// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[AffinityContract]
public sealed partial class Affinity;

internal sealed class AffinityContractAttribute : JsonContractAttribute<Affinity>
{
    protected override Affinity New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeAffinity>(options, "NodeAffinity", "nodeAffinity", static o => ((Affinity)o).NodeAffinity, static (o, v) => ((Affinity)o).NodeAffinity = v),
        Optional<PodAffinity>(options, "PodAffinity", "podAffinity", static o => ((Affinity)o).PodAffinity, static (o, v) => ((Affinity)o).PodAffinity = v),
        Optional<PodAntiAffinity>(options, "PodAntiAffinity", "podAntiAffinity", static o => ((Affinity)o).PodAntiAffinity, static (o, v) => ((Affinity)o).PodAntiAffinity = v),
    ];
}
