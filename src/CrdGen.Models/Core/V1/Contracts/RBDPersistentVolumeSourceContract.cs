// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[RBDPersistentVolumeSourceContract]
public sealed partial class RBDPersistentVolumeSource;

internal sealed class RBDPersistentVolumeSourceContractAttribute : JsonContractAttribute<RBDPersistentVolumeSource>
{
    protected override RBDPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((RBDPersistentVolumeSource)o).FsType, static (o, v) => ((RBDPersistentVolumeSource)o).FsType = v),
        Required<string>(options, "Image", "image", static o => ((RBDPersistentVolumeSource)o).Image, static (o, v) => ((RBDPersistentVolumeSource)o).Image = v!),
        Optional<string>(options, "Keyring", "keyring", static o => ((RBDPersistentVolumeSource)o).Keyring, static (o, v) => ((RBDPersistentVolumeSource)o).Keyring = v),
        Required<List<string>>(options, "Monitors", "monitors", static o => ((RBDPersistentVolumeSource)o).Monitors, static (o, v) => ((RBDPersistentVolumeSource)o).Monitors = v!),
        Optional<string>(options, "Pool", "pool", static o => ((RBDPersistentVolumeSource)o).Pool, static (o, v) => ((RBDPersistentVolumeSource)o).Pool = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((RBDPersistentVolumeSource)o).ReadOnly, static (o, v) => ((RBDPersistentVolumeSource)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((RBDPersistentVolumeSource)o).SecretRef, static (o, v) => ((RBDPersistentVolumeSource)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((RBDPersistentVolumeSource)o).User, static (o, v) => ((RBDPersistentVolumeSource)o).User = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern RBDPersistentVolumeSource Make();
}
