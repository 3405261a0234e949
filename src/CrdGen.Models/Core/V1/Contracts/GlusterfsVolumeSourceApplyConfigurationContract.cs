// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GlusterfsVolumeSourceApplyConfigurationContract]
public sealed partial class GlusterfsVolumeSourceApplyConfiguration;

internal sealed class GlusterfsVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<GlusterfsVolumeSourceApplyConfiguration>
{
    protected override GlusterfsVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Endpoints", "endpoints", static o => ((GlusterfsVolumeSourceApplyConfiguration)o).Endpoints, static (o, v) => ((GlusterfsVolumeSourceApplyConfiguration)o).Endpoints = v),
        Optional<string>(options, "Path", "path", static o => ((GlusterfsVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((GlusterfsVolumeSourceApplyConfiguration)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GlusterfsVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((GlusterfsVolumeSourceApplyConfiguration)o).ReadOnly = v),
    ];
}
