// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CephFSPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class CephFSPersistentVolumeSourceApplyConfiguration;

internal sealed class CephFSPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CephFSPersistentVolumeSourceApplyConfiguration>
{
    protected override CephFSPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Monitors", "monitors", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).Monitors, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).Monitors = v),
        Optional<string>(options, "Path", "path", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "SecretFile", "secretFile", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).SecretFile, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).SecretFile = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((CephFSPersistentVolumeSourceApplyConfiguration)o).User, static (o, v) => ((CephFSPersistentVolumeSourceApplyConfiguration)o).User = v),
    ];
}
