// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodAntiAffinityContract]
public sealed partial class PodAntiAffinity;

internal sealed class PodAntiAffinityContractAttribute : JsonContractAttribute<PodAntiAffinity>
{
    protected override PodAntiAffinity New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<WeightedPodAffinityTerm>>(options, "PreferredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution", static o => ((PodAntiAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((PodAntiAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution = v),
        Optional<List<PodAffinityTerm>>(options, "RequiredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution", static o => ((PodAntiAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((PodAntiAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution = v),
    ];
}
