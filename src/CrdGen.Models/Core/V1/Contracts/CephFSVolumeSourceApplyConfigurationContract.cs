// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CephFSVolumeSourceApplyConfigurationContract]
public sealed partial class CephFSVolumeSourceApplyConfiguration;

internal sealed class CephFSVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CephFSVolumeSourceApplyConfiguration>
{
    protected override CephFSVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Monitors", "monitors", static o => ((CephFSVolumeSourceApplyConfiguration)o).Monitors, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).Monitors = v),
        Optional<string>(options, "Path", "path", static o => ((CephFSVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CephFSVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "SecretFile", "secretFile", static o => ((CephFSVolumeSourceApplyConfiguration)o).SecretFile, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).SecretFile = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((CephFSVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((CephFSVolumeSourceApplyConfiguration)o).User, static (o, v) => ((CephFSVolumeSourceApplyConfiguration)o).User = v),
    ];
}
