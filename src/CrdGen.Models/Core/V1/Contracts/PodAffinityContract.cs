// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodAffinityContract]
public sealed partial class PodAffinity;

internal sealed class PodAffinityContractAttribute : JsonContractAttribute<PodAffinity>
{
    protected override PodAffinity New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<WeightedPodAffinityTerm>>(options, "PreferredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution", static o => ((PodAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((PodAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution = v),
        Optional<List<PodAffinityTerm>>(options, "RequiredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution", static o => ((PodAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((PodAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution = v),
    ];
}
