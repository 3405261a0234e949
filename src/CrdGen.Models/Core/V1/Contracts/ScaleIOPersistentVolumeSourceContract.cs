// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScaleIOPersistentVolumeSourceContract]
public sealed partial class ScaleIOPersistentVolumeSource;

internal sealed class ScaleIOPersistentVolumeSourceContractAttribute : JsonContractAttribute<ScaleIOPersistentVolumeSource>
{
    protected override ScaleIOPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((ScaleIOPersistentVolumeSource)o).FsType, static (o, v) => ((ScaleIOPersistentVolumeSource)o).FsType = v),
        Required<string>(options, "Gateway", "gateway", static o => ((ScaleIOPersistentVolumeSource)o).Gateway, static (o, v) => ((ScaleIOPersistentVolumeSource)o).Gateway = v!),
        Optional<string>(options, "ProtectionDomain", "protectionDomain", static o => ((ScaleIOPersistentVolumeSource)o).ProtectionDomain, static (o, v) => ((ScaleIOPersistentVolumeSource)o).ProtectionDomain = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((ScaleIOPersistentVolumeSource)o).ReadOnly, static (o, v) => ((ScaleIOPersistentVolumeSource)o).ReadOnly = v),
        Required<SecretReference>(options, "SecretRef", "secretRef", static o => ((ScaleIOPersistentVolumeSource)o).SecretRef, static (o, v) => ((ScaleIOPersistentVolumeSource)o).SecretRef = v!),
        Optional<bool?>(options, "SslEnabled", "sslEnabled", static o => ((ScaleIOPersistentVolumeSource)o).SslEnabled, static (o, v) => ((ScaleIOPersistentVolumeSource)o).SslEnabled = v),
        Optional<string>(options, "StorageMode", "storageMode", static o => ((ScaleIOPersistentVolumeSource)o).StorageMode, static (o, v) => ((ScaleIOPersistentVolumeSource)o).StorageMode = v),
        Optional<string>(options, "StoragePool", "storagePool", static o => ((ScaleIOPersistentVolumeSource)o).StoragePool, static (o, v) => ((ScaleIOPersistentVolumeSource)o).StoragePool = v),
        Required<string>(options, "System", "system", static o => ((ScaleIOPersistentVolumeSource)o).System, static (o, v) => ((ScaleIOPersistentVolumeSource)o).System = v!),
        Optional<string>(options, "VolumeName", "volumeName", static o => ((ScaleIOPersistentVolumeSource)o).VolumeName, static (o, v) => ((ScaleIOPersistentVolumeSource)o).VolumeName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ScaleIOPersistentVolumeSource Make();
}
