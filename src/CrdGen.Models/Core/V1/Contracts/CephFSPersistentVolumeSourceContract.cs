// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CephFSPersistentVolumeSourceContract]
public sealed partial class CephFSPersistentVolumeSource;

internal sealed class CephFSPersistentVolumeSourceContractAttribute : JsonContractAttribute<CephFSPersistentVolumeSource>
{
    protected override CephFSPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "Monitors", "monitors", static o => ((CephFSPersistentVolumeSource)o).Monitors, static (o, v) => ((CephFSPersistentVolumeSource)o).Monitors = v!),
        Optional<string>(options, "Path", "path", static o => ((CephFSPersistentVolumeSource)o).Path, static (o, v) => ((CephFSPersistentVolumeSource)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CephFSPersistentVolumeSource)o).ReadOnly, static (o, v) => ((CephFSPersistentVolumeSource)o).ReadOnly = v),
        Optional<string>(options, "SecretFile", "secretFile", static o => ((CephFSPersistentVolumeSource)o).SecretFile, static (o, v) => ((CephFSPersistentVolumeSource)o).SecretFile = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((CephFSPersistentVolumeSource)o).SecretRef, static (o, v) => ((CephFSPersistentVolumeSource)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((CephFSPersistentVolumeSource)o).User, static (o, v) => ((CephFSPersistentVolumeSource)o).User = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CephFSPersistentVolumeSource Make();
}
