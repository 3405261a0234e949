// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GlusterfsPersistentVolumeSourceContract]
public sealed partial class GlusterfsPersistentVolumeSource;

internal sealed class GlusterfsPersistentVolumeSourceContractAttribute : JsonContractAttribute<GlusterfsPersistentVolumeSource>
{
    protected override GlusterfsPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Endpoints", "endpoints", static o => ((GlusterfsPersistentVolumeSource)o).Endpoints, static (o, v) => ((GlusterfsPersistentVolumeSource)o).Endpoints = v!),
        Optional<string>(options, "EndpointsNamespace", "endpointsNamespace", static o => ((GlusterfsPersistentVolumeSource)o).EndpointsNamespace, static (o, v) => ((GlusterfsPersistentVolumeSource)o).EndpointsNamespace = v),
        Required<string>(options, "Path", "path", static o => ((GlusterfsPersistentVolumeSource)o).Path, static (o, v) => ((GlusterfsPersistentVolumeSource)o).Path = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GlusterfsPersistentVolumeSource)o).ReadOnly, static (o, v) => ((GlusterfsPersistentVolumeSource)o).ReadOnly = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GlusterfsPersistentVolumeSource Make();
}
