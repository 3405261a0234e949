// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GlusterfsVolumeSourceContract]
public sealed partial class GlusterfsVolumeSource;

internal sealed class GlusterfsVolumeSourceContractAttribute : JsonContractAttribute<GlusterfsVolumeSource>
{
    protected override GlusterfsVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Endpoints", "endpoints", static o => ((GlusterfsVolumeSource)o).Endpoints, static (o, v) => ((GlusterfsVolumeSource)o).Endpoints = v!),
        Required<string>(options, "Path", "path", static o => ((GlusterfsVolumeSource)o).Path, static (o, v) => ((GlusterfsVolumeSource)o).Path = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GlusterfsVolumeSource)o).ReadOnly, static (o, v) => ((GlusterfsVolumeSource)o).ReadOnly = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GlusterfsVolumeSource Make();
}
