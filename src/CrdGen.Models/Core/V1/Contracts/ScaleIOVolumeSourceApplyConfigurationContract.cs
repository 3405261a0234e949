// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScaleIOVolumeSourceApplyConfigurationContract]
public sealed partial class ScaleIOVolumeSourceApplyConfiguration;

internal sealed class ScaleIOVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<ScaleIOVolumeSourceApplyConfiguration>
{
    protected override ScaleIOVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Gateway", "gateway", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).Gateway, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).Gateway = v),
        Optional<string>(options, "ProtectionDomain", "protectionDomain", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).ProtectionDomain, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).ProtectionDomain = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<bool?>(options, "SslEnabled", "sslEnabled", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).SslEnabled, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).SslEnabled = v),
        Optional<string>(options, "StorageMode", "storageMode", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).StorageMode, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).StorageMode = v),
        Optional<string>(options, "StoragePool", "storagePool", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).StoragePool, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).StoragePool = v),
        Optional<string>(options, "System", "system", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).System, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).System = v),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((ScaleIOVolumeSourceApplyConfiguration)o).VolumeName, static (o, v) => ((ScaleIOVolumeSourceApplyConfiguration)o).VolumeName = v),
    ];
}
