// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[DownwardAPIVolumeSourceContract]
public sealed partial class DownwardAPIVolumeSource;

internal sealed class DownwardAPIVolumeSourceContractAttribute : JsonContractAttribute<DownwardAPIVolumeSource>
{
    protected override DownwardAPIVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "DefaultMode", "defaultMode", static o => ((DownwardAPIVolumeSource)o).DefaultMode, static (o, v) => ((DownwardAPIVolumeSource)o).DefaultMode = v),
        Optional<List<DownwardAPIVolumeFile>>(options, "Items", "items", static o => ((DownwardAPIVolumeSource)o).Items, static (o, v) => ((DownwardAPIVolumeSource)o).Items = v),
    ];
}
