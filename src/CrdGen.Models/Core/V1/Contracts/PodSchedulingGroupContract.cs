// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSchedulingGroupContract]
public sealed partial class PodSchedulingGroup;

internal sealed class PodSchedulingGroupContractAttribute : JsonContractAttribute<PodSchedulingGroup>
{
    protected override PodSchedulingGroup New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "PodGroupName", "podGroupName", static o => ((PodSchedulingGroup)o).PodGroupName, static (o, v) => ((PodSchedulingGroup)o).PodGroupName = v),
    ];
}
