// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CinderPersistentVolumeSourceContract]
public sealed partial class CinderPersistentVolumeSource;

internal sealed class CinderPersistentVolumeSourceContractAttribute : JsonContractAttribute<CinderPersistentVolumeSource>
{
    protected override CinderPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((CinderPersistentVolumeSource)o).FsType, static (o, v) => ((CinderPersistentVolumeSource)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CinderPersistentVolumeSource)o).ReadOnly, static (o, v) => ((CinderPersistentVolumeSource)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((CinderPersistentVolumeSource)o).SecretRef, static (o, v) => ((CinderPersistentVolumeSource)o).SecretRef = v),
        Required<string>(options, "VolumeID", "volumeID", static o => ((CinderPersistentVolumeSource)o).VolumeID, static (o, v) => ((CinderPersistentVolumeSource)o).VolumeID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CinderPersistentVolumeSource Make();
}
