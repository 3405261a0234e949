// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[DownwardAPIProjectionContract]
public sealed partial class DownwardAPIProjection;

internal sealed class DownwardAPIProjectionContractAttribute : JsonContractAttribute<DownwardAPIProjection>
{
    protected override DownwardAPIProjection New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<DownwardAPIVolumeFile>>(options, "Items", "items", static o => ((DownwardAPIProjection)o).Items, static (o, v) => ((DownwardAPIProjection)o).Items = v),
    ];
}
