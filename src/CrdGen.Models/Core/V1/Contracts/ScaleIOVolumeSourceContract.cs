// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScaleIOVolumeSourceContract]
public sealed partial class ScaleIOVolumeSource;

internal sealed class ScaleIOVolumeSourceContractAttribute : JsonContractAttribute<ScaleIOVolumeSource>
{
    protected override ScaleIOVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((ScaleIOVolumeSource)o).FsType, static (o, v) => ((ScaleIOVolumeSource)o).FsType = v),
        Required<string>(options, "Gateway", "gateway", static o => ((ScaleIOVolumeSource)o).Gateway, static (o, v) => ((ScaleIOVolumeSource)o).Gateway = v!),
        Optional<string>(options, "ProtectionDomain", "protectionDomain", static o => ((ScaleIOVolumeSource)o).ProtectionDomain, static (o, v) => ((ScaleIOVolumeSource)o).ProtectionDomain = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ScaleIOVolumeSource)o).ReadOnly, static (o, v) => ((ScaleIOVolumeSource)o).ReadOnly = v),
        Required<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((ScaleIOVolumeSource)o).SecretRef, static (o, v) => ((ScaleIOVolumeSource)o).SecretRef = v!),
        Optional<bool?>(options, "SslEnabled", "sslEnabled", static o => ((ScaleIOVolumeSource)o).SslEnabled, static (o, v) => ((ScaleIOVolumeSource)o).SslEnabled = v),
        Optional<string>(options, "StorageMode", "storageMode", static o => ((ScaleIOVolumeSource)o).StorageMode, static (o, v) => ((ScaleIOVolumeSource)o).StorageMode = v),
        Optional<string>(options, "StoragePool", "storagePool", static o => ((ScaleIOVolumeSource)o).StoragePool, static (o, v) => ((ScaleIOVolumeSource)o).StoragePool = v),
        Required<string>(options, "System", "system", static o => ((ScaleIOVolumeSource)o).System, static (o, v) => ((ScaleIOVolumeSource)o).System = v!),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((ScaleIOVolumeSource)o).VolumeName, static (o, v) => ((ScaleIOVolumeSource)o).VolumeName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ScaleIOVolumeSource Make();
}
