// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeAffinityContract]
public sealed partial class NodeAffinity;

internal sealed class NodeAffinityContractAttribute : JsonContractAttribute<NodeAffinity>
{
    protected override NodeAffinity New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<PreferredSchedulingTerm>>(options, "PreferredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution", static o => ((NodeAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((NodeAffinity)o).PreferredDuringSchedulingIgnoredDuringExecution = v),
        Optional<NodeSelector>(options, "RequiredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution", static o => ((NodeAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution, static (o, v) => ((NodeAffinity)o).RequiredDuringSchedulingIgnoredDuringExecution = v),
    ];
}
