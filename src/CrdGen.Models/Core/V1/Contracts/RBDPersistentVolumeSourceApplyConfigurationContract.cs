// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[RBDPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class RBDPersistentVolumeSourceApplyConfiguration;

internal sealed class RBDPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<RBDPersistentVolumeSourceApplyConfiguration>
{
    protected override RBDPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Image", "image", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).Image, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).Image = v),
        Optional<string>(options, "Keyring", "keyring", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).Keyring, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).Keyring = v),
        Optional<List<string>>(options, "Monitors", "monitors", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).Monitors, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).Monitors = v),
        Optional<string>(options, "Pool", "pool", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).Pool, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).Pool = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((RBDPersistentVolumeSourceApplyConfiguration)o).User, static (o, v) => ((RBDPersistentVolumeSourceApplyConfiguration)o).User = v),
    ];
}
