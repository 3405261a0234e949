// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeNodeAffinityContract]
public sealed partial class VolumeNodeAffinity;

internal sealed class VolumeNodeAffinityContractAttribute : JsonContractAttribute<VolumeNodeAffinity>
{
    protected override VolumeNodeAffinity New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeSelector>(options, "Required", "required", static o => ((VolumeNodeAffinity)o).Required, static (o, v) => ((VolumeNodeAffinity)o).Required = v),
    ];
}
