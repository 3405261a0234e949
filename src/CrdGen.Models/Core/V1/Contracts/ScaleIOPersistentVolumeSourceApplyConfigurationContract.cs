// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScaleIOPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class ScaleIOPersistentVolumeSourceApplyConfiguration;

internal sealed class ScaleIOPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<ScaleIOPersistentVolumeSourceApplyConfiguration>
{
    protected override ScaleIOPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Gateway", "gateway", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).Gateway, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).Gateway = v),
        Optional<string>(options, "ProtectionDomain", "protectionDomain", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).ProtectionDomain, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).ProtectionDomain = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<bool?>(options, "SslEnabled", "sslEnabled", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).SslEnabled, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).SslEnabled = v),
        Optional<string>(options, "StorageMode", "storageMode", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).StorageMode, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).StorageMode = v),
        Optional<string>(options, "StoragePool", "storagePool", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).StoragePool, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).StoragePool = v),
        Optional<string>(options, "System", "system", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).System, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).System = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).VolumeName, static (o, v) => ((ScaleIOPersistentVolumeSourceApplyConfiguration)o).VolumeName = v),
    ];
}
