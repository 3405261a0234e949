// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[RBDVolumeSourceContract]
public sealed partial class RBDVolumeSource;

internal sealed class RBDVolumeSourceContractAttribute : JsonContractAttribute<RBDVolumeSource>
{
    protected override RBDVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((RBDVolumeSource)o).FsType, static (o, v) => ((RBDVolumeSource)o).FsType = v),
        Required<string>(options, "Image", "image", static o => ((RBDVolumeSource)o).Image, static (o, v) => ((RBDVolumeSource)o).Image = v!),
        Optional<string>(options, "Keyring", "keyring", static o => ((RBDVolumeSource)o).Keyring, static (o, v) => ((RBDVolumeSource)o).Keyring = v),
        Required<List<string>>(options, "Monitors", "monitors", static o => ((RBDVolumeSource)o).Monitors, static (o, v) => ((RBDVolumeSource)o).Monitors = v!),
        Optional<string>(options, "Pool", "pool", static o => ((RBDVolumeSource)o).Pool, static (o, v) => ((RBDVolumeSource)o).Pool = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((RBDVolumeSource)o).ReadOnly, static (o, v) => ((RBDVolumeSource)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((RBDVolumeSource)o).SecretRef, static (o, v) => ((RBDVolumeSource)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((RBDVolumeSource)o).User, static (o, v) => ((RBDVolumeSource)o).User = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern RBDVolumeSource Make();
}
