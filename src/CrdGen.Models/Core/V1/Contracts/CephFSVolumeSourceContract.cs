// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CephFSVolumeSourceContract]
public sealed partial class CephFSVolumeSource;

internal sealed class CephFSVolumeSourceContractAttribute : JsonContractAttribute<CephFSVolumeSource>
{
    protected override CephFSVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "Monitors", "monitors", static o => ((CephFSVolumeSource)o).Monitors, static (o, v) => ((CephFSVolumeSource)o).Monitors = v!),
        Optional<string>(options, "Path", "path", static o => ((CephFSVolumeSource)o).Path, static (o, v) => ((CephFSVolumeSource)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CephFSVolumeSource)o).ReadOnly, static (o, v) => ((CephFSVolumeSource)o).ReadOnly = v),
        Optional<string>(options, "SecretFile", "secretFile", static o => ((CephFSVolumeSource)o).SecretFile, static (o, v) => ((CephFSVolumeSource)o).SecretFile = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((CephFSVolumeSource)o).SecretRef, static (o, v) => ((CephFSVolumeSource)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((CephFSVolumeSource)o).User, static (o, v) => ((CephFSVolumeSource)o).User = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CephFSVolumeSource Make();
}
