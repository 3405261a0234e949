// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeNodeResourcesContract]
public sealed partial class VolumeNodeResources;

internal sealed class VolumeNodeResourcesContractAttribute : JsonContractAttribute<VolumeNodeResources>
{
    protected override VolumeNodeResources New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Count", "count", static o => ((VolumeNodeResources)o).Count, static (o, v) => ((VolumeNodeResources)o).Count = v),
    ];
}
