// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GlusterfsPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class GlusterfsPersistentVolumeSourceApplyConfiguration;

internal sealed class GlusterfsPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<GlusterfsPersistentVolumeSourceApplyConfiguration>
{
    protected override GlusterfsPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Endpoints", "endpoints", static o => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).Endpoints, static (o, v) => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).Endpoints = v),
        Optional<string>(options, "EndpointsNamespace", "endpointsNamespace", static o => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).EndpointsNamespace, static (o, v) => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).EndpointsNamespace = v),
        Optional<string>(options, "Path", "path", static o => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((GlusterfsPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
    ];
}
