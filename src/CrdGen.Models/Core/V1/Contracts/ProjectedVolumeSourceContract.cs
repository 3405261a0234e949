// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ProjectedVolumeSourceContract]
public sealed partial class ProjectedVolumeSource;

internal sealed class ProjectedVolumeSourceContractAttribute : JsonContractAttribute<ProjectedVolumeSource>
{
    protected override ProjectedVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "DefaultMode", "defaultMode", static o => ((ProjectedVolumeSource)o).DefaultMode, static (o, v) => ((ProjectedVolumeSource)o).DefaultMode = v),
        Optional<List<VolumeProjection>>(options, "Sources", "sources", static o => ((ProjectedVolumeSource)o).Sources, static (o, v) => ((ProjectedVolumeSource)o).Sources = v),
    ];
}
